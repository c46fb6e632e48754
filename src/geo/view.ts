import type { Bounds } from './bounds.ts'
import type { Frame } from './frame.ts'
import type { Point } from './mercator.ts'

/** A box on the screen in CSS pixels, relative to the map's top left corner. */
export interface ScreenBox {
  left: number
  top: number
  width: number
  height: number
}

/** How a map shows the frame: screen = point × scale + (x, y), in CSS pixels. */
export interface View {
  /** CSS pixels per frame unit. */
  scale: number
  /** Where the frame's north-west corner lies, in CSS pixels from the map's left edge. */
  x: number
  /** The same from its top edge. */
  y: number
}

/** What `viewBox` with `xMidYMid meet` does: the whole frame, centred, as large as the box allows. */
export function fitFrame(frame: Pick<Frame, 'width' | 'height'>, box: ScreenBox): View {
  const scale = Math.min(box.width / frame.width, box.height / frame.height)
  return {
    scale,
    x: box.left + (box.width - frame.width * scale) / 2,
    y: box.top + (box.height - frame.height * scale) / 2,
  }
}

/** A part of the frame, of the frame's own shape; in frame units. */
export interface Part {
  x: number
  y: number
  width: number
  height: number
}

/** The part of the frame round the middle of `bounds` that is seen `times` as large as the whole. */
export function partOfFrame(
  { width, height }: Pick<Frame, 'width' | 'height'>,
  { minX, minY, maxX, maxY }: Bounds,
  times: number,
): Part {
  const part = { width: width / times, height: height / times }
  return {
    x: (minX + maxX) / 2 - part.width / 2,
    y: (minY + maxY) / 2 - part.height / 2,
    ...part,
  }
}

/** The view of that part in the box: what {@link fitFrame} is to the whole frame. */
export function fitPart(part: Part, box: ScreenBox): View {
  const { scale, x, y } = fitFrame(part, box)
  return { scale, x: x - part.x * scale, y: y - part.y * scale }
}

/** Frame units to screen pixels. */
export function toScreen(view: View, point: Point): Point {
  return { x: point.x * view.scale + view.x, y: point.y * view.scale + view.y }
}

/** Screen pixels to frame units. */
export function fromScreen(view: View, point: Point): Point {
  return { x: (point.x - view.x) / view.scale, y: (point.y - view.y) / view.scale }
}

/** Whether two views look alike: `box`'s corners fall within a quarter of a pixel of each other. */
export function looksAlike(one: View, other: View, box: ScreenBox): boolean {
  const corners = [
    { x: box.left, y: box.top },
    { x: box.left + box.width, y: box.top + box.height },
  ]
  return corners.every((corner) => {
    const { x, y } = toScreen(other, fromScreen(one, corner))
    return Math.hypot(x - corner.x, y - corner.y) < 0.25
  })
}

/**
 * The view nearest to `view` in which all of `bounds` (frame units) lies inside `box`: the same view if
 * it does already, else moved as little as needed, and zoomed out only if the bounds do not fit. A view with less than
 * `leastScale` CSS pixels per frame unit is zoomed in so far, with the bounds in the middle.
 */
export function moveToShow(view: View, bounds: Bounds, box: ScreenBox, leastScale = 0): View {
  const width = bounds.maxX - bounds.minX
  const height = bounds.maxY - bounds.minY
  const largest = Math.min(
    width > 0 ? box.width / width : Infinity,
    height > 0 ? box.height / height : Infinity,
  )
  if (leastScale > view.scale) return centred(bounds, box, Math.min(largest, leastScale))
  const scale = Math.min(largest, view.scale)
  const centre = fromScreen(view, { x: box.left + box.width / 2, y: box.top + box.height / 2 })
  const zoomed = {
    scale,
    x: view.x + centre.x * (view.scale - scale),
    y: view.y + centre.y * (view.scale - scale),
  }
  return {
    scale,
    x: zoomed.x + shift(bounds.minX, bounds.maxX, zoomed.x, scale, box.left, box.width),
    y: zoomed.y + shift(bounds.minY, bounds.maxY, zoomed.y, scale, box.top, box.height),
  }
}

function centred({ minX, minY, maxX, maxY }: Bounds, box: ScreenBox, scale: number): View {
  return {
    scale,
    x: box.left + box.width / 2 - ((minX + maxX) / 2) * scale,
    y: box.top + box.height / 2 - ((minY + maxY) / 2) * scale,
  }
}

function shift(
  min: number,
  max: number,
  offset: number,
  scale: number,
  start: number,
  size: number,
): number {
  const before = start - (min * scale + offset)
  const after = max * scale + offset - (start + size)
  if (before > 0) return before
  return after > 0 ? -after : 0
}
