import { useEffect, useRef } from 'react'
import type { Bounds } from '../geo/bounds.ts'
import { boundsOf } from '../geo/bounds.ts'
import { sampleCurve } from '../geo/curve.ts'
import { type Drawing, drawingIndex } from '../geo/drawing.ts'
import { useLink, useLinkState } from '../linking/LinkProvider.tsx'
import type { PickedTarget } from '../linking/linkStore.ts'
import type { Story } from '../model/story.ts'
import { storyIndex } from '../model/storyLookup.ts'
import type { Target } from '../model/target.ts'
import type { LiveMap } from './live/createLiveMap.ts'

/** Brings what was picked elsewhere into view; a pick made on the map itself moves nothing. */
export function useShowPick(map: LiveMap | null, drawing: Drawing): void {
  const { story } = useLink()
  const picked = useLinkState((state) => state.picked)
  const shown = useRef<PickedTarget | null>(null)
  useEffect(() => {
    if (!map || shown.current === picked) return
    shown.current = picked
    const isElsewhere = picked && picked.origin !== 'map'
    map.show(isElsewhere ? targetBounds(story, drawing, picked.target) : null)
  }, [map, story, drawing, picked])
}

/** What must be in view when the target is picked, in frame units: a flow, or a country with its flows. */
export function targetBounds(story: Story, drawing: Drawing, target: Target): Bounds {
  const { flows, flowsOf } = storyIndex(story)
  const isFlow = target.kind === 'flow'
  const shown = isFlow ? [flows.get(target.id)] : flowsOf(target.id)
  const { arcs } = drawingIndex(drawing)
  return boundsOf([
    ...shown.flatMap((flow) => {
      const arc = flow && arcs.get(flow.id)
      return arc ? sampleCurve(arc.curve, 24) : []
    }),
    ...drawing.places.flatMap(({ code, at }) => (code === target.id ? [at] : [])),
  ])
}
