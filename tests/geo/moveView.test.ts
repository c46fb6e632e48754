import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  limitView,
  middleOf,
  panned,
  partOfView,
  zoomedAbout,
  zoomedTowards,
} from '../../src/geo/moveView.ts'
import { fitPart, fromScreen, toScreen } from '../../src/geo/view.ts'

const FRAME = { width: 1600, height: 1000 }
const BOX = { left: 20, top: 10, width: 700, height: 500 }
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true })
const point = fc.record({ x: number(-900, 900), y: number(-900, 900) })
const view = fc.record({ scale: number(0.1, 8), x: number(-900, 900), y: number(-900, 900) })

it('what lies under a finger stays under it when the map is dragged', () => {
  fc.assert(
    fc.property(view, point, point, (view, at, way) => {
      const under = fromScreen(view, at)
      const moved = toScreen(panned(view, way), under)
      expect(moved.x).toBeCloseTo(at.x + way.x, 6)
      expect(moved.y).toBeCloseTo(at.y + way.y, 6)
    }),
  )
})

it('what lies under the pointer stays there when the map grows', () => {
  fc.assert(
    fc.property(view, point, number(0.2, 5), (view, at, factor) => {
      const grown = zoomedAbout(view, factor, at)
      const stayed = toScreen(grown, fromScreen(view, at))
      expect(stayed.x).toBeCloseTo(at.x, 5)
      expect(stayed.y).toBeCloseTo(at.y, 5)
      expect(grown.scale).toBeCloseTo(view.scale * factor, 9)
    }),
  )
})

it('what a zoom is meant for comes half the way to the middle', () => {
  const view = { scale: 1, x: 0, y: 0 }
  const zoomed = zoomedTowards(view, { x: 100, y: 60 }, 2, { x: 300, y: 200 })
  expect(toScreen(zoomed, { x: 100, y: 60 })).toEqual({ x: 200, y: 130 })
  expect(zoomed.scale).toBe(2)
})

it('a view within the limits stays as it is, and any other has its middle on the frame', () => {
  const limits = { least: 0.3, most: 4 }
  const home = { scale: 0.5, x: 0, y: 0 }
  expect(limitView(home, FRAME, BOX, limits)).toEqual(home)
  fc.assert(
    fc.property(view, (view) => {
      const limited = limitView(view, FRAME, BOX, limits)
      expect(limited.scale).toBeGreaterThan(limits.least - 1e-9)
      expect(limited.scale).toBeLessThan(limits.most + 1e-9)
      const { x, y } = fromScreen(limited, middleOf(BOX))
      expect(x).toBeGreaterThan(-1e-6)
      expect(x).toBeLessThan(FRAME.width + 1e-6)
      expect(y).toBeGreaterThan(-1e-6)
      expect(y).toBeLessThan(FRAME.height + 1e-6)
    }),
  )
})

it('the part that a view shows is shown by that view', () => {
  fc.assert(
    fc.property(view, (view) => {
      const back = fitPart(partOfView(view, FRAME, BOX), BOX)
      expect(back.scale).toBeCloseTo(view.scale, 6)
      expect(back.x).toBeCloseTo(view.x, 4)
      expect(back.y).toBeCloseTo(view.y, 4)
    }),
  )
})
