import type { Head } from '../../src/geo/heads.ts'
import type { Point } from '../../src/geo/mercator.ts'
import { type ScreenBox, toScreen, type View } from '../../src/geo/view.ts'

/** The free part of the explore page's map on usual screens, in CSS pixels, as page.css and map.css have it. */
export const MAP_BOXES: Readonly<Record<string, ScreenBox>> = {
  '320 px': { left: 36, top: 28, width: 220, height: 194 },
  '375 px': { left: 36, top: 28, width: 275, height: 238 },
  '768 px': { left: 36, top: 28, width: 668, height: 394 },
  '1440 px': { left: 64, top: 48, width: 777, height: 754 },
  '2200 px': { left: 64, top: 48, width: 1480, height: 1050 },
}

/** The corners of an arrowhead on the screen: its tip, then its wings. */
export function headCorners(head: Head, view: View): [Point, Point, Point] {
  const at = toScreen(view, head.at)
  const angle = (head.heading * Math.PI) / 180
  const corner = (back: number, aside: number): Point => ({
    x: at.x - Math.cos(angle) * back - Math.sin(angle) * aside,
    y: at.y - Math.sin(angle) * back + Math.cos(angle) * aside,
  })
  return [corner(head.gap, 0), corner(head.gap + 10, -5), corner(head.gap + 10, 5)]
}

/** Whether two convex shapes have a common area: no edge of either parts them. */
export function shapesOverlap(a: readonly Point[], b: readonly Point[]): boolean {
  return ![a, b].some((shape) =>
    shape.some((start, i) => {
      const end = shape[(i + 1) % shape.length] ?? start
      const across = ({ x, y }: Point) =>
        (y - start.y) * (end.x - start.x) - (x - start.x) * (end.y - start.y)
      const [as, bs] = [a.map(across), b.map(across)]
      return Math.max(...as) <= Math.min(...bs) || Math.max(...bs) <= Math.min(...as)
    }),
  )
}
