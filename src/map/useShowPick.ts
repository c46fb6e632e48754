import { useEffect, useRef } from 'react'
import type { Drawing } from '../geo/drawing.ts'
import { useLink, useLinkState } from '../linking/LinkProvider.tsx'
import type { Pick } from '../linking/linkStore.ts'
import type { LiveMap } from './live/createLiveMap.ts'
import { targetBounds } from './targetBounds.ts'

/** Brings what was picked elsewhere into view; a pick made on the map itself moves nothing. */
export function useShowPick(map: LiveMap | null, drawing: Drawing): void {
  const { story } = useLink()
  const picked = useLinkState((state) => state.picked)
  const shown = useRef<Pick | null>(null)
  useEffect(() => {
    if (!map || shown.current === picked) return
    shown.current = picked
    const isElsewhere = picked && picked.origin !== 'map'
    map.show(isElsewhere ? targetBounds(story, drawing, picked.target) : null)
  }, [map, story, drawing, picked])
}
