import { useEffect } from 'react'
import { emphasesOf } from '../../linking/emphasis.ts'
import { useLink, useLinkState } from '../../linking/LinkProvider.tsx'
import type { LiveMap } from '../live/createLiveMap.ts'

/** Keeps the live map's layers at the emphasis and the kinds of the link state. */
export function useLiveEmphasis(map: LiveMap | null): void {
  const { story } = useLink()
  const hovered = useLinkState((state) => state.hovered)
  const picked = useLinkState((state) => state.picked?.target ?? null)
  const kinds = useLinkState((state) => state.kinds)
  useEffect(() => map?.setKinds(kinds), [map, kinds])
  useEffect(() => {
    map?.setEmphasis(emphasesOf(story, { hovered, picked }))
  }, [map, story, hovered, picked])
}
