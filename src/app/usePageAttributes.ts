import { useEffect } from 'react'
import { useLink } from '../linking/LinkProvider.tsx'
import type { LinkState } from '../linking/linkStore.ts'
import { shownLink } from '../linking/shownLink.ts'
import type { MapStatus } from '../map/takeOver/liveRun.ts'

/** Keeps the attributes of `<html>` that styles, tests and host pages read. */
export function usePageAttributes(status: MapStatus): void {
  const { store } = useLink()
  useEffect(() => {
    setMap(status)
    if (status === 'live') performance.mark('storyarc:live')
  }, [status])
  useEffect(() => () => setMap('static'), [])
  useEffect(() => {
    setPicked(store.getState())
    return store.subscribe(setPicked)
  }, [store])
}

function setPicked({ picked }: LinkState): void {
  const { dataset } = document.documentElement
  if (!picked) delete dataset.picked
  else if (dataset.picked !== picked.target.id) dataset.picked = picked.target.id
}

function setMap(status: MapStatus): void {
  document.documentElement.dataset.map = status
  keepFocus()
}

/** A focus on the drawing that is hidden from now on goes to the same target of the one that shows. */
function keepFocus(): void {
  const hidden = document.activeElement?.closest('.map-drawing a[data-target]')
  const id = hidden?.getAttribute('data-target')
  if (!id || hidden?.getClientRects().length) return
  shownLink(document.querySelector('.map'), id)?.focus({ preventScroll: true })
}
