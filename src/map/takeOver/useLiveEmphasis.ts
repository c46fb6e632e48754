import { useEffect } from 'react'
import { useLink, useLinkState } from '../../linking/LinkProvider.tsx'
import type { LinkState } from '../../linking/linkStore.ts'
import { useSafely } from '../../linking/useSafely.ts'
import type { LiveMap } from '../live/createLiveMap.ts'
import { levelsOf } from '../targetLevels.ts'

/** Keeps the live map's layers at the emphasis and the kinds of the link state. */
export function useLiveEmphasis(map: LiveMap | null): void {
  const { story, store } = useLink()
  const safely = useSafely()
  const kinds = useLinkState((state) => state.kinds)
  useEffect(() => map?.setKinds(kinds), [map, kinds])
  useEffect(() => {
    if (!map) return
    const show = (state: LinkState) => map.setLevels(levelsOf(story, state))
    show(store.getState())
    const follow = (state: LinkState, before: LinkState) => {
      if (state.hovered !== before.hovered || state.picked !== before.picked) show(state)
    }
    return store.subscribe(safely(follow))
  }, [map, story, store, safely])
}
