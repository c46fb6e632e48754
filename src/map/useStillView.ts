import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { type CloseView, zoomLimit } from '../geo/closePlaces.ts'
import type { Drawing } from '../geo/drawing.ts'
import type { Frame } from '../geo/frame.ts'
import { fitFrame, fitPart, moveToShow, type Part, partOfFrame } from '../geo/view.ts'
import type { MapSize } from './live/camera.ts'
import type { Standing } from './live/cameraControl.ts'
import { flightDuration } from './motion.ts'
import type { MapView } from './useMapView.ts'

/** How the drawing is moved as long as there is no live map: by its view box. */
export interface StillView {
  /** Whether it shows less than the whole story. */
  isClose: boolean
  show: (close: CloseView) => void
  goHome: () => void
  /** The same at once, for a drawing that nobody sees. */
  reset: () => void
  /** What a live map goes on from; null at the whole story. */
  standing: () => Standing | null
}

/** The view of the drawing in `svgRef`. `onRest` is called when it has come to rest. */
export function useStillView(
  svgRef: RefObject<SVGSVGElement | null>,
  drawing: Drawing,
  view: MapView,
  onRest: () => void,
): StillView {
  const { frame } = drawing
  const [close, setClose] = useState<CloseView | null>(null)
  const part = useRef<Part | null>(null)
  const goal = useRef<Part | null>(null)
  const flight = useRef(0)
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
  const fly = useCallback(
    (to: Part | null) => {
      cancelAnimationFrame(flight.current)
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
        look(to)
        onRest()
      }
      step(began)
    },
    [frame, look, onRest],
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
  return useMemo(
    () => ({
      isClose: close !== null,
      show: (next) => {
        setClose(next)
        const home = view.home()
        const { scale } = moveToShow(home, next.bounds, view.box(), next.leastScale)
        const most = zoomLimit(drawing.places)(home.scale)
        fly(partOfFrame(frame, next.bounds, Math.min(most, Math.max(1, scale / home.scale))))
      },
      goHome: () => {
        setClose(null)
        fly(null)
      },
      reset: () => {
        cancelAnimationFrame(flight.current)
        goal.current = null
        setClose(null)
        look(null)
      },
      standing: () =>
        close && { camera: goal.current ? fitPart(goal.current, view.box()) : null, shown: close },
    }),
    [close, drawing, frame, view, fly, look],
  )
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
