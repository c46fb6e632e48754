import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Curve, distanceToLine, headingAt, pointAt, sampleCurve } from '../../src/geo/curve.ts'

/** Frame units, in tenths. */
const number = fc.integer({ min: -20000, max: 20000 }).map((tenths) => tenths / 10)
const point = fc.record({ x: number, y: number })
const curve: fc.Arbitrary<Curve> = fc.tuple(point, point, point, point)

describe('a curve', () => {
  it('begins at its start and ends at its end', () => {
    fc.assert(
      fc.property(curve, (given) => {
        expect(pointAt(given, 0)).toEqual(given[0])
        expect(pointAt(given, 1)).toEqual(given[3])
      }),
    )
  })

  it('lies between its four points', () => {
    fc.assert(
      fc.property(curve, fc.double({ min: 0, max: 1, noNaN: true }), (given, t) => {
        const { x, y } = pointAt(given, t)
        const [xs, ys] = [given.map((each) => each.x), given.map((each) => each.y)]
        expect(x).toBeGreaterThanOrEqual(Math.min(...xs) - 1e-6)
        expect(x).toBeLessThanOrEqual(Math.max(...xs) + 1e-6)
        expect(y).toBeGreaterThanOrEqual(Math.min(...ys) - 1e-6)
        expect(y).toBeLessThanOrEqual(Math.max(...ys) + 1e-6)
      }),
    )
  })

  it('heads where it goes next: 0° is east, 90° is south', () => {
    const line = (x: number, y: number): Curve => [
      { x: 0, y: 0 },
      { x: x / 3, y: y / 3 },
      { x: (2 * x) / 3, y: (2 * y) / 3 },
      { x, y },
    ]
    expect(headingAt(line(9, 0), 0.3)).toBeCloseTo(0, 9)
    expect(headingAt(line(0, 9), 0.5)).toBeCloseTo(90, 9)
    expect(headingAt(line(-9, -9), 0.9)).toBeCloseTo(-135, 9)
  })

  it('heads the way of the next sample', () => {
    fc.assert(
      fc.property(curve, fc.double({ min: 0.05, max: 0.95, noNaN: true }), (given, t) => {
        const [a, b] = [pointAt(given, t - 1e-4), pointAt(given, t + 1e-4)]
        fc.pre(Math.hypot(b.x - a.x, b.y - a.y) > 0.05)
        const radians = (headingAt(given, t) * Math.PI) / 180
        const across = (b.x - a.x) * Math.sin(radians) - (b.y - a.y) * Math.cos(radians)
        const along = (b.x - a.x) * Math.cos(radians) + (b.y - a.y) * Math.sin(radians)
        expect(Math.abs(across / along)).toBeLessThan(0.02)
        expect(along).toBeGreaterThan(0)
      }),
    )
  })

  it('is sampled in as many pieces as asked for, ends included', () => {
    const given: Curve = [
      { x: 1, y: 2 },
      { x: 3, y: 9 },
      { x: 5, y: 9 },
      { x: 7, y: 2 },
    ]
    const samples = sampleCurve(given, 10)
    expect(samples).toHaveLength(11)
    expect([samples[0], samples[10]]).toEqual([given[0], given[3]])
  })
})

describe('the distance to a line', () => {
  const line = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 10 },
  ]

  it('is measured to the nearest piece, and beyond the ends to the ends', () => {
    expect(distanceToLine(line, { x: 5, y: 3 })).toBeCloseTo(3, 9)
    expect(distanceToLine(line, { x: 8, y: 6 })).toBeCloseTo(2, 9)
    expect(distanceToLine(line, { x: -3, y: -4 })).toBeCloseTo(5, 9)
    expect(distanceToLine(line, { x: 10, y: 13 })).toBeCloseTo(3, 9)
  })

  it('is the distance to the point for a line that goes nowhere', () => {
    const still = [
      { x: 1, y: 1 },
      { x: 1, y: 1 },
    ]
    expect(distanceToLine(still, { x: 4, y: 5 })).toBeCloseTo(5, 9)
  })

  it('is infinite for a line without pieces', () => {
    expect(distanceToLine([], { x: 0, y: 0 })).toBe(Infinity)
  })
})
