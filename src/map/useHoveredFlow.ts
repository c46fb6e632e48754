import { type RefObject, useEffect } from 'react'
import { useLink } from '../linking/LinkProvider.tsx'
import type { LinkState } from '../linking/linkStore.ts'

/**
 * Marks the hovered flow's parts of the drawings in the map with `data-hovered`, and the map with
 * `data-hovering`, so that all other flows can step aside; nothing is drawn anew. Marks anew what `drawn`
 * stands for.
 */
export function useHoveredFlow(mapRef: RefObject<HTMLElement | null>, drawn: unknown): void {
  const { store } = useLink()
  useEffect(() => {
    if (drawn === undefined) return
    const mark = ({ hovered }: LinkState) => {
      const map = mapRef.current
      if (!map) return
      for (const part of map.querySelectorAll('[data-hovered]'))
        part.removeAttribute('data-hovered')
      const flow = hovered?.kind === 'flow' ? CSS.escape(hovered.id) : null
      map.toggleAttribute('data-hovering', flow !== null)
      if (flow === null) return
      for (const part of map.querySelectorAll(`[data-target=${flow}],[data-of=${flow}]`))
        part.setAttribute('data-hovered', '')
    }
    mark(store.getState())
    return store.subscribe((state, before) => {
      if (state.hovered !== before.hovered) mark(state)
    })
  }, [store, mapRef, drawn])
}
