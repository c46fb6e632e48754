import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Bounds } from '../../src/geo/bounds.ts'
import {
  fitFrame,
  fromScreen,
  looksAlike,
  moveToShow,
  type ScreenBox,
  toScreen,
  type View,
} from '../../src/geo/view.ts'

/** Numbers in steps of a thousandth: what screens and frames have, and no more. */
const number = (min: number, max: number) =>
  fc.integer({ min: min * 1000, max: max * 1000 }).map((steps) => steps / 1000)
const view = fc.record({
  scale: number(0.02, 8),
  x: number(-4000, 4000),
  y: number(-4000, 4000),
})
const bounds = fc
  .tuple(number(-500, 2500), number(-500, 2500), number(0, 2500), number(0, 2500))
  .map(
    ([minX, minY, width, height]): Bounds => ({
      minX,
      minY,
      maxX: minX + width,
      maxY: minY + height,
    }),
  )
const box = fc.record({
  left: number(0, 100),
  top: number(0, 100),
  width: number(50, 2000),
  height: number(50, 1200),
})

/** How far the bounds stick out of the box on the screen; negative when there is room. */
function excess(shown: View, { minX, minY, maxX, maxY }: Bounds, free: ScreenBox): number {
  const start = toScreen(shown, { x: minX, y: minY })
  const end = toScreen(shown, { x: maxX, y: maxY })
  return Math.max(
    free.left - start.x,
    free.top - start.y,
    end.x - free.left - free.width,
    end.y - free.top - free.height,
  )
}

describe('a frame fitted into a box', () => {
  const frame = fc.record({ width: number(100, 2000), height: number(100, 2000) })

  it('lies inside it, in the middle, and touches two opposite sides', () => {
    fc.assert(
      fc.property(frame, box, (given, free) => {
        const fitted = fitFrame(given, free)
        const end = toScreen(fitted, { x: given.width, y: given.height })
        const [left, right] = [fitted.x - free.left, free.left + free.width - end.x]
        const [above, below] = [fitted.y - free.top, free.top + free.height - end.y]
        expect(left).toBeCloseTo(right, 6)
        expect(above).toBeCloseTo(below, 6)
        expect(Math.min(left, above)).toBeCloseTo(0, 6)
        expect(Math.max(left, above)).toBeGreaterThan(-1e-6)
      }),
    )
  })
})

describe('the way between frame and screen', () => {
  it('leads there and back', () => {
    fc.assert(
      fc.property(view, number(-3000, 3000), number(-3000, 3000), (given, x, y) => {
        const back = fromScreen(given, toScreen(given, { x, y }))
        expect(back.x).toBeCloseTo(x, 5)
        expect(back.y).toBeCloseTo(y, 5)
      }),
    )
  })
})

describe('the view that shows bounds', () => {
  it('is the same view when they are shown already', () => {
    fc.assert(
      fc.property(view, box, number(0, 1), number(0, 1), (given, free, across, down) => {
        const inside = {
          minX: free.left + free.width * (0.01 + across / 2),
          minY: free.top + free.height * (0.01 + down / 2),
          maxX: free.left + free.width * (0.6 + across / 3),
          maxY: free.top + free.height * (0.6 + down / 3),
        }
        const start = fromScreen(given, { x: inside.minX, y: inside.minY })
        const end = fromScreen(given, { x: inside.maxX, y: inside.maxY })
        const shown = { minX: start.x, minY: start.y, maxX: end.x, maxY: end.y }
        expect(moveToShow(given, shown, free)).toEqual(given)
      }),
    )
  })

  it('has all of them inside the box', () => {
    fc.assert(
      fc.property(view, bounds, box, (given, wanted, free) => {
        expect(excess(moveToShow(given, wanted, free), wanted, free)).toBeLessThan(1e-6)
      }),
    )
  })

  it('never zooms in, and zooms out only as far as they need', () => {
    fc.assert(
      fc.property(view, bounds, box, (given, wanted, free) => {
        const { scale } = moveToShow(given, wanted, free)
        const needed = Math.min(
          free.width / (wanted.maxX - wanted.minX),
          free.height / (wanted.maxY - wanted.minY),
        )
        expect(scale).toBe(Math.min(given.scale, needed))
      }),
    )
  })

  it('moves no further than until they touch the side that they stuck out of', () => {
    fc.assert(
      fc.property(view, bounds, box, (given, wanted, free) => {
        const next = moveToShow(given, wanted, free)
        fc.pre(next.scale === given.scale)
        const start = toScreen(next, { x: wanted.minX, y: wanted.minY })
        const end = toScreen(next, { x: wanted.maxX, y: wanted.maxY })
        if (next.x > given.x) expect(start.x).toBeCloseTo(free.left, 6)
        if (next.x < given.x) expect(end.x).toBeCloseTo(free.left + free.width, 6)
        if (next.y > given.y) expect(start.y).toBeCloseTo(free.top, 6)
        if (next.y < given.y) expect(end.y).toBeCloseTo(free.top + free.height, 6)
      }),
    )
  })

  it('keeps the middle of the box in place while it zooms out, if that shows them', () => {
    const free = { left: 0, top: 0, width: 100, height: 100 }
    const next = moveToShow(
      { scale: 1, x: 0, y: 0 },
      { minX: -50, minY: 0, maxX: 150, maxY: 100 },
      free,
    )
    expect(next).toEqual({ scale: 0.5, x: 25, y: 25 })
  })
})

describe('two views look alike', () => {
  const free = { left: 10, top: 20, width: 300, height: 200 }

  it('when every point of the box stays where it is', () => {
    expect(looksAlike({ scale: 2, x: 5, y: 5 }, { scale: 2, x: 5.1, y: 4.9 }, free)).toBe(true)
    expect(looksAlike({ scale: 2, x: 0, y: 0 }, { scale: 2.0005, x: 0, y: 0 }, free)).toBe(true)
  })

  it('and not when it is shifted or zoomed by as little as half a pixel', () => {
    expect(looksAlike({ scale: 2, x: 5, y: 5 }, { scale: 2, x: 5.5, y: 5 }, free)).toBe(false)
    expect(looksAlike({ scale: 2, x: 0, y: 0 }, { scale: 2.01, x: 0, y: 0 }, free)).toBe(false)
  })
})
