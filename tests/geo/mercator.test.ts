import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MAX_LATITUDE, project, unproject } from '../../src/geo/mercator.ts'

const lon = fc.double({ min: -540, max: 540, noNaN: true })
const lat = fc.double({ min: -MAX_LATITUDE, max: MAX_LATITUDE, noNaN: true })

describe('Web Mercator', () => {
  it('leads there and back', () => {
    fc.assert(
      fc.property(fc.record({ lon, lat }), (place) => {
        const back = unproject(project(place))
        expect(back.lon).toBeCloseTo(place.lon, 9)
        expect(back.lat).toBeCloseTo(place.lat, 9)
      }),
    )
  })

  it('is the unit square with (0, 0) in the north-west', () => {
    const corner = project({ lon: -180, lat: MAX_LATITUDE })
    expect(corner.x).toBe(0)
    expect(corner.y).toBeCloseTo(0, 5)
    const middle = project({ lon: 0, lat: 0 })
    expect(middle.x).toBe(0.5)
    expect(middle.y).toBeCloseTo(0.5, 12)
    expect(project({ lon: 180, lat: -MAX_LATITUDE }).y).toBeCloseTo(1, 5)
  })

  it('grows by 1 in x with each turn of the globe', () => {
    fc.assert(
      fc.property(lon, (at) => {
        const [here, next] = [at, at + 360].map((each) => project({ lon: each, lat: 10 }).x)
        expect((next ?? 0) - (here ?? 0)).toBeCloseTo(1, 12)
      }),
    )
  })

  it('keeps the poles inside the square', () => {
    expect(project({ lon: 0, lat: 90 })).toEqual(project({ lon: 0, lat: MAX_LATITUDE }))
    expect(project({ lon: 0, lat: -90 })).toEqual(project({ lon: 0, lat: -MAX_LATITUDE }))
  })
})
