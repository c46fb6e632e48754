import { useEffect } from 'react'
import { useLink, useLinkState } from '../../linking/LinkProvider.tsx'
import type { LiveMap } from '../live/createLiveMap.ts'
import { levelsOf } from '../targetLevels.ts'

/** Keeps the live map's layers at the emphasis and the kinds of the link state. */
export function useLiveEmphasis(map: LiveMap | null): void {
  const { story } = useLink()
  const hovered = useLinkState((state) => state.hovered)
  const picked = useLinkState((state) => state.picked)
  const kinds = useLinkState((state) => state.kinds)
  useEffect(() => map?.setKinds(kinds), [map, kinds])
  useEffect(() => {
    map?.setLevels(levelsOf(story, { hovered, picked }))
  }, [map, story, hovered, picked])
}
