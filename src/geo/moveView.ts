import type { Frame } from './frame.ts'
import type { Point } from './mercator.ts'
import { fitFrame, fromScreen, type Part, type ScreenBox, toScreen, type View } from './view.ts'

type Size = Pick<Frame, 'width' | 'height'>

/** The view with everything shifted by so many CSS pixels. */
export function panned(view: View, { x, y }: Point): View {
  return { ...view, x: view.x + x, y: view.y + y }
}

/** The view with everything so many times as large, while what is at the point of the screen stays there. */
export function zoomedAbout(view: View, factor: number, at: Point): View {
  return {
    scale: view.scale * factor,
    x: at.x + (view.x - at.x) * factor,
    y: at.y + (view.y - at.y) * factor,
  }
}

/** The view after zooming by the factor, with the point (frame units) half as far from the middle of the screen as before. */
export function zoomedTowards(view: View, point: Point, factor: number, middle: Point): View {
  const at = toScreen(view, point)
  const scale = view.scale * factor
  const halfway = { x: (at.x + middle.x) / 2, y: (at.y + middle.y) / 2 }
  return { scale, x: halfway.x - point.x * scale, y: halfway.y - point.y * scale }
}

/** How far the drawing can be moved. */
export interface ViewLimits {
  /** Smallest and largest scale, in CSS pixels per frame unit. */
  least: number
  most: number
}

/** The nearest view within the limits in which the middle of the box lies on the frame. */
export function limitView(view: View, frame: Size, box: ScreenBox, limits: ViewLimits): View {
  const middle = middleOf(box)
  const scale = clamp(view.scale, limits.least, limits.most)
  const near = scale === view.scale ? view : zoomedAbout(view, scale / view.scale, middle)
  const at = fromScreen(near, middle)
  return panned(near, {
    x: (at.x - clamp(at.x, 0, frame.width)) * scale,
    y: (at.y - clamp(at.y, 0, frame.height)) * scale,
  })
}

/** The part of the frame that the view shows in the box: the inverse of `fitPart`. */
export function partOfView(view: View, frame: Size, box: ScreenBox): Part {
  const times = view.scale / fitFrame(frame, box).scale
  const [width, height] = [frame.width / times, frame.height / times]
  const { x, y } = fromScreen(view, middleOf(box))
  return { x: x - width / 2, y: y - height / 2, width, height }
}

/** The middle of a box on the screen. */
export function middleOf({ left, top, width, height }: ScreenBox): Point {
  return { x: left + width / 2, y: top + height / 2 }
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}
