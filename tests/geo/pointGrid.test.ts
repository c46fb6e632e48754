import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundsOverlap } from '../../src/geo/bounds.ts'
import { LineGrid } from '../../src/geo/lineGrid.ts'
import { PointGrid } from '../../src/geo/pointGrid.ts'

const place = fc.integer({ min: -80, max: 180 })
const point = fc.record({ x: place, y: place })
const box = fc
  .record({ x: place, y: place, width: fc.nat(60), height: fc.nat(40) })
  .map(({ x, y, width, height }) => ({ minX: x, maxX: x + width, minY: y, maxY: y + height }))
const AREA = { minX: 0, minY: 0, maxX: 100, maxY: 100 }

describe('a grid of points', () => {
  it('finds just those whose squares overlap the box, wherever they lie, each once', () => {
    fc.assert(
      fc.property(fc.array(point), box, fc.integer({ min: 1, max: 9 }), (points, near, reach) => {
        const found: number[] = []
        new PointGrid(points, AREA, 12).visitNear(near, reach, (index) => found.push(index))
        const wanted = points.flatMap(({ x, y }, index) => {
          const square = { minX: x - reach, maxX: x + reach, minY: y - reach, maxY: y + reach }
          return boundsOverlap(near, square) ? [index] : []
        })
        expect(found.sort((a, b) => a - b)).toEqual(wanted)
      }),
    )
  })
})

describe('a grid of lines', () => {
  const frame = { origin: { x: 0, y: 0 }, unit: 1, width: 100, height: 100 }

  it('counts the lines under a box on the screen, and their points', () => {
    const lines = new LineGrid(
      [
        [
          { x: 0, y: 10 },
          { x: 10, y: 10 },
          { x: 20, y: 10 },
        ],
        [
          { x: 10, y: 0 },
          { x: 10, y: 50 },
        ],
      ],
      frame,
    )
    const view = { scale: 2, x: 100, y: 0 }
    const under = (minX: number, maxX: number) =>
      lines.under({ minX, maxX, minY: 15, maxY: 25 }, view)
    expect(under(95, 125)).toEqual({ lineCount: 1, pointCount: 2 })
    expect(under(95, 150)).toEqual({ lineCount: 1, pointCount: 3 })
    expect(under(0, 90)).toEqual({ lineCount: 0, pointCount: 0 })
    expect(lines.under({ minX: 115, maxX: 125, minY: -5, maxY: 120 }, view)).toEqual({
      lineCount: 2,
      pointCount: 3,
    })
  })
})
