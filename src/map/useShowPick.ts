import { useCallback, useEffect, useRef } from 'react'
import type { Bounds } from '../geo/bounds.ts'
import { boundsOf } from '../geo/bounds.ts'
import { closeViewOf } from '../geo/closePlaces.ts'
import { pointAt, sampleCurve } from '../geo/curve.ts'
import { type Drawing, drawingIndex } from '../geo/drawing.ts'
import { nearestPlace } from '../geo/hit.ts'
import type { Point } from '../geo/mercator.ts'
import { moveToShow } from '../geo/view.ts'
import { storyOfKinds } from '../kinds/kinds.ts'
import { afterPaint } from '../linking/AfterPaint.tsx'
import { useLink } from '../linking/LinkProvider.tsx'
import type { PickedTarget } from '../linking/linkStore.ts'
import { useSafely } from '../linking/useSafely.ts'
import type { Flow, Story } from '../model/story.ts'
import { storyIndex } from '../model/storyLookup.ts'
import type { Target } from '../model/target.ts'
import type { LiveMap } from './live/createLiveMap.ts'
import type { MapView } from './useMapView.ts'
import type { StillView } from './useStillView.ts'

/** As near as a closer look would be, as a share of its scale: a zoom may end a little short. */
const ALMOST = 0.9

/**
 * Brings what was picked elsewhere into view; a pick made on the map itself moves nothing, unless what is meant can't be told
 * from its neighbours before one is nearer.
 */
export function useShowPick(
  map: LiveMap | null,
  still: Omit<StillView, 'standing'>,
  drawing: Drawing,
  view: MapView,
): void {
  const { wholeStory, store } = useLink()
  const safely = useSafely()
  const isLive = map !== null
  // What each of the two maps was last asked to show: a reader may have moved away from it since.
  const shown = useRef<{ live?: PickedTarget | null; still?: PickedTarget | null }>({})
  // Of a map without a card: on a phone, a pick makes it smaller, and not its places closer.
  const firstScale = useRef(0)
  const latest = useRef({ map, still })
  useEffect(() => {
    latest.current = { map, still }
  })
  useEffect(() => {
    const forget = () => {
      firstScale.current = 0
    }
    window.addEventListener('resize', forget)
    return () => window.removeEventListener('resize', forget)
  }, [])
  // Kinds and pick may change at once, and what is drawn follows later.
  const storyNow = useCallback(
    () => storyOfKinds(wholeStory, store.getState().kinds),
    [wholeStory, store],
  )
  const closeView = useCallback(
    ({ target, origin }: PickedTarget) => {
      const scale = Math.max(firstScale.current, view.home().scale)
      const close = closeViewOf(flowsOf(storyNow(), target), drawing, scale)
      if (!close || origin !== 'map') return close
      // A reader who has come as near by hand sees what was clicked.
      const there = moveToShow(view.home(), close.bounds, view.box(), close.leastScale)
      return view.current().scale < there.scale * ALMOST ? close : null
    },
    [storyNow, drawing, view],
  )
  const showLive = useCallback(
    (map: LiveMap, picked: PickedTarget) => {
      const { target, origin } = picked
      const whole = origin === 'map' ? null : { bounds: targetBounds(storyNow(), drawing, target) }
      map.show(closeView(picked) ?? whole)
    },
    [storyNow, drawing, closeView],
  )
  const showStill = useCallback(
    (still: Omit<StillView, 'standing'>, picked: PickedTarget) => {
      const close = closeView(picked)
      if (close) still.show(close)
      else if (picked.origin === 'map') return
      else if (still.isByHand()) still.bring(targetBounds(storyNow(), drawing, picked.target))
      else if (still.isClose) still.goHome()
    },
    [storyNow, drawing, closeView],
  )
  useEffect(() => {
    const show = () => {
      const { picked } = store.getState()
      const { map, still } = latest.current
      const before = shown.current
      if (before.live === picked || (!map && before.still === picked)) return
      // The reader may have moved the drawing away from it since.
      const isLeft = before.still === picked && still.isByHand()
      if (map) before.live = picked
      if (map && isLeft) return
      if (!map || !picked) before.still = picked
      if (!picked) {
        map?.show(null)
        firstScale.current = view.home().scale
      } else if (map) showLive(map, picked)
      else showStill(still, picked)
    }
    let stopWaiting = () => {}
    // The click is answered first: to ask where the map stands makes the browser lay out the page at once.
    const showSoon = () => {
      stopWaiting()
      stopWaiting = afterPaint(safely(show))
    }
    if (isLive) show()
    else showSoon()
    const unsubscribe = store.subscribe((state, before) => {
      if (state.picked !== before.picked) showSoon()
    })
    return () => {
      unsubscribe()
      stopWaiting()
    }
  }, [isLive, store, view, showLive, showStill, safely])
  useEffect(() => {
    // The drawing is hidden; should the live map end, it begins at the whole story again.
    if (isLive && latest.current.still.isClose) latest.current.still.reset()
  }, [isLive])
}

/** The flow itself, or those of a country. */
function flowsOf(story: Story, target: Target): readonly Flow[] {
  const { flows, flowsOf } = storyIndex(story)
  if (target.kind === 'country') return flowsOf(target.id)
  const flow = flows.get(target.id)
  return flow ? [flow] : []
}

/** The middle of what is picked, or else the end point next to the middle of the map, in frame units. */
export function meantPoint(
  story: Story,
  drawing: Drawing,
  target: Target | null,
  middle: Point,
): Point | null {
  const { arcs } = drawingIndex(drawing)
  const arc = target?.kind === 'flow' ? arcs.get(target.id) : undefined
  if (arc) return pointAt(arc.curve, 0.5)
  const ends = drawing.places.filter(({ code, isEnd }) =>
    target ? code === target.id : isEnd && storyIndex(story).flowsOf(code).length > 0,
  )
  return nearestPlace(ends, middle, Number.POSITIVE_INFINITY)?.at ?? null
}

/** What must be in view when the target is picked, in frame units: a flow, or a country with its flows. */
export function targetBounds(story: Story, drawing: Drawing, target: Target): Bounds {
  const { arcs } = drawingIndex(drawing)
  return boundsOf([
    ...flowsOf(story, target).flatMap(({ id }) => {
      const arc = arcs.get(id)
      return arc ? sampleCurve(arc.curve, 24) : []
    }),
    ...drawing.places.flatMap(({ code, at }) => (code === target.id ? [at] : [])),
  ])
}
