import { useEffect } from 'react'
import type { Drawing } from '../geo/drawing.ts'
import { useLink, useLinkState } from '../linking/LinkProvider.tsx'
import type { LiveMap } from './live/createLiveMap.ts'
import { targetBounds } from './targetBounds.ts'

/** Brings what was picked elsewhere into view; a pick made on the map itself moves nothing. */
export function useShowPick(map: LiveMap | null, drawing: Drawing): void {
  const { story } = useLink()
  const picked = useLinkState((state) => state.picked)
  useEffect(() => {
    if (!map || !picked || picked.origin === 'map') return
    map.show(targetBounds(story, drawing, picked.target))
  }, [map, story, drawing, picked])
}
