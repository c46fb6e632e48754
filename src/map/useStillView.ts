import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Bounds } from '../geo/bounds.ts'
import { type CloseView, zoomLimit } from '../geo/closePlaces.ts'
import type { Drawing } from '../geo/drawing.ts'
import type { Frame } from '../geo/frame.ts'
import { limitView, partOfView } from '../geo/moveView.ts'
import {
  fitFrame,
  fitPart,
  looksAlike,
  moveToShow,
  type Part,
  partOfFrame,
  type View,
} from '../geo/view.ts'
import type { MapSize } from './live/camera.ts'
import type { Standing } from './live/cameraControl.ts'
import { flightDuration } from './motion.ts'
import type { MapView } from './useMapView.ts'

/** How the drawing is moved as long as there is no live map: by its view box. */
export interface StillView {
  /** Whether it shows something else than the whole story. */
  isClose: boolean
  show: (close: CloseView) => void
  goHome: () => void
  /** The same at once, for a drawing that nobody sees. */
  reset: () => void
  /** Whether the reader has moved it by hand since it showed something by itself. */
  isByHand: () => boolean
  /** The nearest view that it can show. */
  limit: (view: View) => View
  /** The reader's hand is on it. */
  hold: () => void
  /** Moves it under the reader's hand, to a view that it can show. */
  move: (to: View) => void
  /** The hand has let go. */
  letGo: () => void
  /** Flies there for the reader; as far as it goes. */
  flyTo: (to: View) => void
  /** Moves no further than needed to show all of the bounds, in frame units. */
  bring: (bounds: Bounds) => void
  /** Where it is going, or else stands. */
  heading: () => View
  /** What a live map goes on from; null at the whole story. */
  standing: () => Standing | null
  /** Keeps where a live map stood, for the next one: until the drawing is moved, it shows the whole story. */
  keep: (standing: Standing) => void
  /** Calls back once it stands still: now, or when the hand has let go and the flight is over. */
  whenStill: (callback: () => void) => void
}

/** How far one can zoom out from the whole story, as a multiple of its scale. */
const FARTHEST = 0.5

/** The view of the drawing in `svgRef`. `onRest` is called when it has come to rest. */
export function useStillView(
  svgRef: RefObject<SVGSVGElement | null>,
  drawing: Drawing,
  view: MapView,
  onRest: () => void,
): StillView {
  const { frame } = drawing
  const [isClose, setIsClose] = useState(false)
  const close = useRef<CloseView | null>(null)
  const isByHand = useRef(false)
  const isHeld = useRef(false)
  const kept = useRef<Standing | null>(null)
  const part = useRef<Part | null>(null)
  const goal = useRef<Part | null>(null)
  const flight = useRef(0)
  const waiting = useRef<(() => void)[]>([])
  useEffect(() => () => cancelAnimationFrame(flight.current), [])

  /** The size of the drawing on the page, in CSS pixels; null as long as nobody has looked. */
  const size = useRef<MapSize | null>(null)
  const place = useCallback(
    () => placeDrawing(svgRef.current, part.current ?? wholeOf(frame), size.current),
    [svgRef, frame],
  )
  const look = useCallback(
    (next: Part | null) => {
      part.current = next
      view.look(next)
      place()
    },
    [view, place],
  )
  useEffect(() => {
    const svg = svgRef.current
    if (!svg) return
    const observer = new ResizeObserver(([entry]) => {
      size.current = entry
        ? { width: entry.contentRect.width, height: entry.contentRect.height }
        : null
      place()
    })
    observer.observe(svg)
    return () => observer.disconnect()
  }, [svgRef, place])
  const stop = useCallback(() => {
    cancelAnimationFrame(flight.current)
    flight.current = 0
  }, [])
  const settle = useCallback(() => {
    if (isHeld.current || flight.current) return
    onRest()
    for (const callback of waiting.current.splice(0)) callback()
  }, [onRest])
  const fly = useCallback(
    (to: Part | null) => {
      stop()
      goal.current = to
      const whole = wholeOf(frame)
      const [from, aim, lasts] = [part.current ?? whole, to ?? whole, flightDuration()]
      const began = performance.now()
      const step = (now: number) => {
        const done = lasts > 0 ? Math.max(0, (now - began) / lasts) : 1
        if (done < 1) {
          look(between(from, aim, 1 - (1 - done) ** 3))
          flight.current = requestAnimationFrame(step)
          return
        }
        flight.current = 0
        look(to)
        settle()
      }
      step(began)
    },
    [frame, look, stop, settle],
  )
  useEffect(() => {
    // On paper there is no way back to the whole story.
    const printed = {
      before: () => placeDrawing(svgRef.current, wholeOf(frame), size.current),
      after: place,
    }
    window.addEventListener('beforeprint', printed.before)
    window.addEventListener('afterprint', printed.after)
    return () => {
      window.removeEventListener('beforeprint', printed.before)
      window.removeEventListener('afterprint', printed.after)
    }
  }, [svgRef, frame, place])
  return useMemo(() => {
    const most = zoomLimit(drawing.places)
    const limit = (to: View) => {
      const { scale } = view.home()
      const limits = { least: scale * FARTHEST, most: scale * most(scale) }
      return limitView(to, frame, view.box(), limits)
    }
    const partOf = (to: View) => partOfView(limit(to), frame, view.box())
    const heading = () => (goal.current ? fitPart(goal.current, view.box()) : view.home())
    const begin = (next: CloseView | null, byHand: boolean) => {
      close.current = next
      kept.current = null
      isByHand.current = byHand
      setIsClose(next !== null || byHand)
    }
    return {
      isClose,
      show: (next) => {
        begin(next, false)
        const home = view.home()
        const { scale } = moveToShow(home, next.bounds, view.box(), next.leastScale)
        const times = Math.min(most(home.scale), Math.max(1, scale / home.scale))
        fly(partOfFrame(frame, next.bounds, times))
      },
      goHome: () => {
        begin(null, false)
        fly(null)
      },
      reset: () => {
        stop()
        isHeld.current = false
        goal.current = null
        begin(null, false)
        look(null)
      },
      isByHand: () => isByHand.current,
      limit,
      hold: () => {
        stop()
        isHeld.current = true
        begin(null, true)
      },
      move: (to) => {
        goal.current = partOfView(to, frame, view.box())
        look(goal.current)
      },
      letGo: () => {
        isHeld.current = false
        settle()
      },
      flyTo: (to) => {
        begin(null, true)
        fly(partOf(to))
      },
      bring: (bounds) => {
        const from = heading()
        const to = moveToShow(from, bounds, view.box())
        if (!looksAlike(from, to, view.box())) fly(partOf(to))
      },
      heading,
      standing: () => {
        if (!isByHand.current && !close.current) return kept.current
        const camera = goal.current ? fitPart(goal.current, view.box()) : null
        return { camera, shown: close.current }
      },
      keep: (standing) => {
        kept.current = standing
      },
      whenStill: (callback) => {
        if (isHeld.current || flight.current) waiting.current.push(callback)
        else callback()
      },
    }
  }, [isClose, drawing, frame, view, fly, look, stop, settle])
}

/** Frame units per CSS pixel, for what keeps its size. */
const FIXED = '--measured-fixed'

/**
 * Shows a part of the drawing; names and heads keep their size. The style sheet finds that size without a script, too, but
 * then Chromium lays all marks out anew whenever one thing in the map changes.
 */
function placeDrawing(svg: SVGSVGElement | null, part: Part, size: MapSize | null): void {
  if (!svg) return
  const { x, y, width, height } = part
  svg.setAttribute('viewBox', `${x} ${y} ${width} ${height}`)
  if (size && size.width > 0 && size.height > 0) {
    svg.style.setProperty(FIXED, String(1 / fitFrame(part, { left: 0, top: 0, ...size }).scale))
  } else svg.style.removeProperty(FIXED)
}

function wholeOf({ width, height }: Frame): Part {
  return { x: 0, y: 0, width, height }
}

function between(from: Part, to: Part, share: number): Part {
  const mix = (a: number, b: number) => a + (b - a) * share
  return {
    x: mix(from.x, to.x),
    y: mix(from.y, to.y),
    width: mix(from.width, to.width),
    height: mix(from.height, to.height),
  }
}
