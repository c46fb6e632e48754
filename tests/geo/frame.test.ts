import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawStory } from '../../src/geo/drawing.ts'
import {
  FRAME_SIZE,
  frameAround,
  frameAroundPlaces,
  placeAt,
  placeInFrame,
  unwrapLongitudes,
  worldToFrame,
} from '../../src/geo/frame.ts'
import { gazetteer, mali, pacific } from '../stories/exampleStories.ts'

/** As GeoNames has them: in steps of a ten-thousandth of a degree. */
const longitude = fc.integer({ min: -1_800_000, max: 1_800_000 }).map((steps) => steps / 10_000)
const longitudes = fc.array(longitude, { minLength: 1, maxLength: 12 })

function spanOf(lons: readonly number[]): number {
  return Math.max(...lons) - Math.min(...lons)
}

/** The shortest stretch of the globe that holds all, tried from each of them eastward. */
function shortestStretch(lons: readonly number[]): number {
  const starts = lons.map((start) => Math.max(...lons.map((lon) => (lon - start + 720) % 360)))
  return Math.min(...starts)
}

it('a frame is made round the focus of a story, and no further', () => {
  const [from, to] = [mali.flows[0]?.from ?? '', mali.flows[0]?.to ?? '']
  const whole = drawStory(mali).frame
  const near = drawStory({ ...mali, focus: ['MLI', 'BFA', 'NER'] }).frame
  expect(near.unit).toBeLessThan(whole.unit / 3)
  expect(drawStory({ ...mali, focus: [from, to] }).frame.unit).toBeLessThanOrEqual(whole.unit)
  const { frame, places } = drawStory({ ...pacific, focus: ['AUS', 'FJI', 'USA'] })
  for (const code of ['AUS', 'FJI', 'USA']) {
    const at = places.find((place) => place.code === code)?.at
    expect(at?.x).toBeGreaterThan(0)
    expect(at?.x).toBeLessThan(frame.width)
    expect(at?.y).toBeGreaterThan(0)
    expect(at?.y).toBeLessThan(frame.height)
  }
  expect(drawStory({ ...mali, focus: ['MLI'] }).frame.unit).toBeLessThan(near.unit)
})

describe('unwrapped longitudes', () => {
  it('differ from the given ones by whole turns', () => {
    fc.assert(
      fc.property(longitudes, (lons) => {
        unwrapLongitudes(lons).forEach((lon, i) => {
          const turns = (lon - (lons[i] ?? 0)) / 360
          expect(turns).toBeCloseTo(Math.round(turns), 9)
        })
      }),
    )
  })

  it('lie on the shortest stretch of the globe', () => {
    fc.assert(
      fc.property(longitudes, (lons) => {
        expect(spanOf(unwrapLongitudes(lons))).toBeCloseTo(shortestStretch(lons), 6)
      }),
    )
  })

  it('make neighbours of Fiji and Samoa, and leave Mali and Turkey as they are', () => {
    expect(spanOf(unwrapLongitudes([178.44, -171.77]))).toBeCloseTo(9.79, 9)
    const [mali, turkey] = unwrapLongitudes([-7.99, 32.85])
    expect(mali).toBeCloseTo(-7.99, 9)
    expect(turkey).toBeCloseTo(32.85, 9)
  })

  it('bring any two capitals of the world within half a turn of each other', () => {
    const capitals = [...gazetteer.values()]
    const apart = capitals.flatMap((one) =>
      capitals
        .filter((other) => spanOf(unwrapLongitudes([one.capital.lon, other.capital.lon])) > 180.001)
        .map((other) => `${one.code}-${other.code}`),
    )
    expect(apart.slice(0, 5)).toEqual([])
  })

  it('of no places are none', () => {
    expect(unwrapLongitudes([])).toEqual([])
  })
})

describe('the frame round places', () => {
  const place = fc.record({
    lon: fc.double({ min: -180, max: 180, noNaN: true }),
    lat: fc.double({ min: -70, max: 80, noNaN: true }),
  })
  const places = fc.array(place, { minLength: 1, maxLength: 8 })
  const margin = fc.double({ min: 0.01, max: 0.3, noNaN: true })

  it('has whole numbers as sides, the longer one always the same', () => {
    fc.assert(
      fc.property(places, margin, (given, share) => {
        const { width, height } = frameAroundPlaces(given, share)
        expect([width, height].every(Number.isInteger)).toBe(true)
        expect(Math.max(width, height)).toBe(FRAME_SIZE)
        expect(Math.min(width, height)).toBeGreaterThan(0)
      }),
    )
  })

  it('holds them with the margin all round, and no more than a unit beyond', () => {
    fc.assert(
      fc.property(places, margin, (given, share) => {
        const frame = frameAroundPlaces(given, share)
        const points = given.map((each) => placeInFrame(frame, each))
        const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
        const longer = Math.max(spanOf(xs), spanOf(ys))
        const room = [
          Math.min(...xs),
          Math.min(...ys),
          frame.width - Math.max(...xs),
          frame.height - Math.max(...ys),
        ]
        expect(Math.min(...room)).toBeGreaterThan(longer * share - 0.01)
        fc.pre(longer * frame.unit > 0.025)
        const tight = [xs, ys].map((each) => spanOf(each) + 2 * longer * share)
        expect(frame.width - (tight[0] ?? 0)).toBeLessThan(1.01)
        expect(frame.height - (tight[1] ?? 0)).toBeLessThan(1.01)
      }),
    )
  })

  it('is never smaller than about nine degrees, so that one capital still gets a map', () => {
    const frame = frameAroundPlaces([{ lon: 2, lat: 48 }], 0.05)
    expect(frame.width * frame.unit * 360).toBeCloseTo(9, 6)
    expect([frame.width, frame.height]).toEqual([FRAME_SIZE, FRAME_SIZE])
    expect(placeInFrame(frame, { lon: 2, lat: 48 }).x).toBeCloseTo(FRAME_SIZE / 2, 6)
  })

  it('leads from places to units and back', () => {
    fc.assert(
      fc.property(places, place, (given, other) => {
        const frame = frameAroundPlaces(given, 0.05)
        const back = placeAt(frame, placeInFrame(frame, other))
        expect(back.lon).toBeCloseTo(other.lon, 6)
        expect(back.lat).toBeCloseTo(other.lat, 6)
      }),
    )
  })

  it('puts the north-west corner of its bounds at the margin', () => {
    const frame = frameAround({ minX: 0.2, minY: 0.3, maxX: 0.6, maxY: 0.5 }, 0.1)
    const corner = worldToFrame(frame, { x: 0.2, y: 0.3 })
    expect(corner.x).toBeCloseTo(FRAME_SIZE / 12, 6)
    expect(corner.y).toBeCloseTo(FRAME_SIZE / 12, 0)
  })
})

it('the world is cut where the flows leave it: what ties its far shores brings them together', () => {
  const [london, tokyo, ottawa] = [-0.1, 139.7, -75.7]
  const apart = (ties: [number, number][]) => {
    const [, east = 0, west = 0] = unwrapLongitudes([london, tokyo, ottawa], ties)
    return Math.abs(east - west)
  }
  expect(apart([[1, 2]])).toBeLessThan(180)
  expect(apart([[0, 2]])).toBeGreaterThan(180)
})
