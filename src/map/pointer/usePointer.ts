import {
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useMemo,
  useRef,
} from 'react'
import type { Drawing } from '../../geo/drawing.ts'
import type { Point } from '../../geo/mercator.ts'
import type { View } from '../../geo/view.ts'
import type { CountryShape } from '../../geo/world.ts'
import { afterPaint } from '../../linking/AfterPaint.tsx'
import { useLink } from '../../linking/LinkProvider.tsx'
import {
  pressOnSpace,
  type TargetEvents,
  targetAt,
  wantsNewTab,
} from '../../linking/targetEvents.ts'
import type { Target } from '../../model/target.ts'
import type { MapSize } from '../live/camera.ts'
import type { MapView } from '../useMapView.ts'
import { countryFinder } from './countryAt.ts'
import { type HitAreas, hitLines, pointedTarget } from './pointedTarget.ts'

/** A target under the pointer or the focus, and where the preview goes. */
export interface Preview {
  target: Target
  /** CSS pixels in the map. */
  at: Point
  /** The size of the map. */
  map: MapSize
}

/** Handlers for the map's element. */
export interface MapEvents extends Omit<TargetEvents, 'onPointerOver'> {
  onPointerMove: (event: PointerEvent) => void
  onPointerDown: (event: PointerEvent) => void
}

/** Where a finger or the main button came down: what is picked is what lay there then. */
interface Press {
  /** In the map, in CSS pixels. */
  at: Point
  /** What the map showed. */
  view: View
  clientX: number
  clientY: number
  byTouch: boolean
}

/** A pointer that moves further than this between press and release drags the map, in CSS pixels. */
const CLICK_TOLERANCE = 5

/** Hover, focus, click and tap on the map: the nearest arc wins, a click on the sea clears. */
export function usePointer(
  mapRef: RefObject<HTMLElement | null>,
  drawing: Drawing,
  shapes: readonly CountryShape[],
  view: MapView,
  showPreview: (preview: Preview | null) => void,
): MapEvents {
  const { story, store } = useLink()
  const pressed = useRef<Press | null>(null)
  const stopHiding = useRef(() => {})
  const isByFocus = useRef(false)
  useEffect(() => () => stopHiding.current(), [])
  return useMemo(() => {
    const { hover, pick, clearPick } = store.getState()
    const shown = new Set(story.flows.map(({ id }) => id))
    let areas: HitAreas | undefined
    const findAreas = (): HitAreas => ({
      lines: hitLines(drawing.arcs.filter(({ flow }) => shown.has(flow))),
      places: drawing.places,
      countryAt: countryFinder(shapes),
    })
    const pointOf = ({ clientX, clientY }: { clientX: number; clientY: number }): Point => {
      const { left, top } = mapRef.current?.getBoundingClientRect() ?? new DOMRect()
      return { x: clientX - left, y: clientY - top }
    }
    const targetUnder = (point: Point, element: EventTarget, seen = view.current()) => {
      areas ??= findAreas()
      return pointedTarget(story, areas, seen, point, element)
    }
    const show = (target: Target | null, at: Point) => {
      stopHiding.current()
      isByFocus.current = false
      showPreview(target && { target, at, map: view.size() })
      hover(target)
    }
    const hide = () => {
      isByFocus.current = false
      showPreview(null)
      hover(null)
    }
    return {
      onPointerMove: (event) => {
        if (event.pointerType === 'touch' || event.buttons !== 0) return
        const at = pointOf(event)
        show(isControl(event.target) ? null : targetUnder(at, event.target), at)
      },
      onPointerLeave: hide,
      onPointerDown: (event) => {
        const { button, clientX, clientY, pointerType } = event
        if (button !== 0) return
        const byTouch = pointerType === 'touch'
        pressed.current = { at: pointOf(event), view: view.current(), clientX, clientY, byTouch }
      },
      onFocus: (event) => {
        const target = targetAt(story, event.target)
        if (!target || !event.target.matches(':focus-visible')) return
        const { left, top, width, height } = event.target.getBoundingClientRect()
        show(target, pointOf({ clientX: left + width / 2, clientY: top + height }))
        isByFocus.current = true
      },
      onBlur: () => {
        if (isByFocus.current) hide()
      },
      onKeyDown: pressOnSpace,
      onClick: (event) => {
        if (isControl(event.target) || wantsNewTab(event)) return
        event.preventDefault()
        const isByKeyboard = event.detail === 0
        const from = isByKeyboard ? null : pressed.current
        pressed.current = null
        if (from && isDrag(from, event)) return
        // To ask anew where the map stands would make the browser lay out the page once more.
        const at = from?.at ?? pointOf(event)
        const target = isByKeyboard
          ? targetAt(story, event.target)
          : targetUnder(at, event.target, from?.view)
        // The click is answered first.
        stopHiding.current()
        stopHiding.current = afterPaint(() => showPreview(null))
        if (target) pick(target, 'map')
        else clearPick()
      },
    }
  }, [mapRef, drawing, shapes, view, showPreview, story, store])
}

/** A browser moves a tap to the nearest link, and makes none of a finger that drags. */
function isDrag({ clientX, clientY, byTouch }: Press, released: MouseEvent): boolean {
  const way = Math.hypot(released.clientX - clientX, released.clientY - clientY)
  return !byTouch && way > CLICK_TOLERANCE
}

function isControl(element: EventTarget): boolean {
  return element instanceof Element && element.closest('button') !== null
}
