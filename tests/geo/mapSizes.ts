import type { Head } from '../../src/geo/heads.ts'
import { loneMapBox, pageMapBox } from '../../src/geo/mapBoxes.ts'
import type { Point } from '../../src/geo/mercator.ts'
import { type ScreenBox, toScreen, type View } from '../../src/geo/view.ts'

/** The free part of the explore page's map on usual screens, in CSS pixels. */
export const MAP_BOXES: Readonly<Record<string, ScreenBox>> = {
  '320 px': pageMapBox({ width: 320, height: 568 }),
  '375 px': pageMapBox({ width: 375, height: 667 }),
  '320 px with a card': pageMapBox({ width: 320, height: 568 }, true),
  '375 px with a card': pageMapBox({ width: 375, height: 667 }, true),
  '320 px without an article': loneMapBox({ width: 320, height: 568 }),
  '375 px without an article': loneMapBox({ width: 375, height: 667 }),
  '768 px': pageMapBox({ width: 768, height: 1024 }),
  '1440 px': pageMapBox({ width: 1440, height: 900 }),
  '2200 px': pageMapBox({ width: 2200, height: 1200 }),
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
