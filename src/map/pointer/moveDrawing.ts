import { distance } from '../../geo/hit.ts'
import type { Point } from '../../geo/mercator.ts'
import { panned, zoomedAbout } from '../../geo/moveView.ts'
import type { View } from '../../geo/view.ts'
import type { LeftGesture } from '../../words/gestureHints.ts'
import type { GestureEvent } from './noteGestures.ts'

/** What gestures on the drawing move. */
export interface MovedDrawing {
  /** Where it is going, or else stands. */
  heading: () => View
  hold: () => void
  move: (to: View) => void
  letGo: () => void
  flyTo: (to: View) => void
  /** The nearest view that it can show. */
  limit: (view: View) => View
}

/** Whose gestures they are. */
export interface GestureRules {
  /** Whether one finger and the wheel are left to the page around. */
  isCooperative: () => boolean
  /** Called when the reader moves the drawing. */
  onUse: () => void
  /** Called when a gesture was left to the page around. */
  onLeft: (gesture: LeftGesture) => void
}

/** A pointer that moves further than this drags, in CSS pixels. */
const CLICK_TOLERANCE = 5
/** So many CSS pixels of the wheel double the map; a pinch on a pad turns a finer one. */
const WHEEL_DOUBLES = 300
const PAD_DOUBLES = 80
const LINE = 40
/** CSS pixels of a wheel's units: pixels, lines and pages. */
const UNITS = [1, LINE, 20 * LINE]
/** A wheel that has not turned for so long, in milliseconds, has come to rest. */
const WHEEL_RESTS = 150

/**
 * Lets the reader drag, pinch, wheel and double-click the drawing inside `surface`, as the live map does; `early` are events that
 * came before. Returns what ends that.
 */
export function moveDrawing(
  surface: HTMLElement,
  drawing: () => MovedDrawing,
  { isCooperative, onUse, onLeft }: GestureRules,
  early: readonly GestureEvent[] = [],
): () => void {
  const ending = new AbortController()
  const { signal } = ending
  const fingers = new Map<number, Point>()
  let corner = { left: 0, top: 0 }
  let now: View | null = null
  let frame = 0
  let resting = 0
  let isReplayed = false

  const pointOf = ({ clientX, clientY }: MouseEvent): Point => ({
    x: clientX - corner.left,
    y: clientY - corner.top,
  })
  const measure = () => {
    corner = surface.getBoundingClientRect()
  }
  const begin = (): View => {
    if (now) return now
    onUse()
    const from = drawing().heading()
    drawing().hold()
    return from
  }
  const moveTo = (to: View) => {
    now = drawing().limit(to)
    frame ||= requestAnimationFrame(draw)
  }
  const draw = () => {
    frame = 0
    if (now) drawing().move(now)
  }
  const end = () => {
    clearTimeout(resting)
    fingers.clear()
    if (!now) return
    cancelAnimationFrame(frame)
    draw()
    now = null
    drawing().letGo()
  }

  const press = (event: PointerEvent) => {
    if (event.button !== 0) return
    if (fingers.size === 0) measure()
    fingers.set(event.pointerId, pointOf(event))
  }
  const drag = (event: PointerEvent) => {
    // A button that was let go outside of the window was let go all the same.
    if (event.buttons === 0) return lift(event)
    const from = fingers.get(event.pointerId)
    if (!from) return
    const at = pointOf(event)
    const [other] = [...fingers].filter(([id]) => id !== event.pointerId)
    if (!now && distance(from, at) <= CLICK_TOLERANCE) return
    if (!other && event.pointerType !== 'mouse' && isCooperative()) return
    const view = begin()
    const isCaptured = isReplayed || surface.hasPointerCapture(event.pointerId)
    if (!isCaptured) surface.setPointerCapture(event.pointerId)
    fingers.set(event.pointerId, at)
    const way = { x: at.x - from.x, y: at.y - from.y }
    moveTo(other ? pinched(view, other[1], from, at) : panned(view, way))
  }
  const lift = ({ pointerId, type, pointerType }: PointerEvent) => {
    if (!fingers.delete(pointerId)) return
    // The browser takes a finger that scrolls the page around.
    if (type === 'pointercancel' && !now && pointerType !== 'mouse' && isCooperative())
      onLeft('touch')
    if (fingers.size === 0) end()
  }
  const turn = (event: WheelEvent) => {
    if (event.deltaY === 0) return
    const hasKey = event.ctrlKey || event.metaKey
    if (isCooperative() && !hasKey) return onLeft('wheel')
    event.preventDefault()
    if (!now) measure()
    const way = event.deltaY * (UNITS[event.deltaMode] ?? 1)
    // A pinch on a pad comes as a wheel with Ctrl, in small turns.
    const isPinch = event.ctrlKey && Math.abs(way) < LINE
    const factor = 2 ** (-way / (isPinch ? PAD_DOUBLES : WHEEL_DOUBLES))
    moveTo(zoomedAbout(begin(), factor, pointOf(event)))
    clearTimeout(resting)
    resting = window.setTimeout(() => {
      if (fingers.size === 0) end()
    }, WHEEL_RESTS)
  }
  const doubleClick = (event: MouseEvent) => {
    end()
    onUse()
    measure()
    drawing().flyTo(zoomedAbout(drawing().heading(), event.shiftKey ? 0.5 : 2, pointOf(event)))
  }
  surface.addEventListener('pointerdown', press, { signal })
  surface.addEventListener('pointermove', drag, { signal })
  window.addEventListener('pointerup', lift, { signal })
  window.addEventListener('pointercancel', lift, { signal })
  surface.addEventListener('wheel', turn, { signal, passive: false })
  surface.addEventListener('dblclick', doubleClick, { signal })
  isReplayed = true
  for (const event of early) {
    if (event instanceof WheelEvent) turn(event)
    else if (event.type === 'dblclick') doubleClick(event)
    else if (event instanceof PointerEvent) {
      if (event.type === 'pointerdown') press(event)
      else if (event.type === 'pointermove') drag(event)
      else lift(event)
    }
  }
  isReplayed = false
  return () => {
    ending.abort()
    end()
  }
}

/** One finger rests and the other has moved: what lies between them grows as far as they part. */
function pinched(view: View, other: Point, from: Point, at: Point): View {
  const factor = distance(at, other) / Math.max(1, distance(from, other))
  const middle = { x: (at.x + other.x) / 2, y: (at.y + other.y) / 2 }
  return zoomedAbout(
    panned(view, { x: (at.x - from.x) / 2, y: (at.y - from.y) / 2 }),
    factor,
    middle,
  )
}
