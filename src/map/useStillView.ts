import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { type CloseView, zoomLimit } from '../geo/closePlaces.ts'
import type { Drawing } from '../geo/drawing.ts'
import type { Frame } from '../geo/frame.ts'
import { fitPart, moveToShow, type Part, partOfFrame } from '../geo/view.ts'
import { useLink } from '../linking/LinkProvider.tsx'
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
  const { wholeStory: story } = useLink()
  const { frame } = drawing
  const [close, setClose] = useState<CloseView | null>(null)
  const part = useRef<Part | null>(null)
  const goal = useRef<Part | null>(null)
  const flight = useRef(0)
  useEffect(() => () => cancelAnimationFrame(flight.current), [])

  const look = useCallback(
    (next: Part | null) => {
      part.current = next
      view.look(next)
      placeDrawing(svgRef.current, next, frame)
    },
    [svgRef, frame, view],
  )
  const fly = useCallback(
    (to: Part | null) => {
      cancelAnimationFrame(flight.current)
      goal.current = to
      const whole = { x: 0, y: 0, width: frame.width, height: frame.height }
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
      before: () => placeDrawing(svgRef.current, null, frame),
      after: () => look(part.current),
    }
    window.addEventListener('beforeprint', printed.before)
    window.addEventListener('afterprint', printed.after)
    return () => {
      window.removeEventListener('beforeprint', printed.before)
      window.removeEventListener('afterprint', printed.after)
    }
  }, [svgRef, frame, look])
  return useMemo(
    () => ({
      isClose: close !== null,
      show: (next) => {
        setClose(next)
        const home = view.home()
        const { scale } = moveToShow(home, next.bounds, view.box(), next.leastScale)
        const most = zoomLimit(story.flows, drawing.places)(home.scale)
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
    [close, story, drawing, frame, view, fly, look],
  )
}

/** Shows a part of the drawing; names and heads keep their size. */
function placeDrawing(svg: SVGSVGElement | null, part: Part | null, frame: Frame): void {
  if (!svg) return
  const { x, y, width, height } = part ?? { x: 0, y: 0, ...frame }
  svg.setAttribute('viewBox', `${x} ${y} ${width} ${height}`)
  for (const [name, side] of [
    ['--frame-width', width],
    ['--frame-height', height],
  ] as const) {
    if (part) svg.style.setProperty(name, String(side))
    else svg.style.removeProperty(name)
  }
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
