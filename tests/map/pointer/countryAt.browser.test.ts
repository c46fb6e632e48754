import { describe, expect, it } from 'vitest'
import { countryFinder } from '../../../src/map/pointer/countryAt.ts'

describe('the country at a point', () => {
  const find = countryFinder([
    { code: 'ZAF', path: 'm0 0l100 0 0 100-100 0zm40 40l0 20 20 0 0-20z' },
    { code: 'MDG', path: 'm120 0l20 0 0 20zm200 0l20 0 0 20z' },
  ])

  it('is the one whose shape is there: no hole, and every island', () => {
    expect(find({ x: 20, y: 20 })).toBe('ZAF')
    expect(find({ x: 50, y: 50 })).toBeUndefined()
    expect(find({ x: 135, y: 5 })).toBe('MDG')
    expect(find({ x: 335, y: 5 })).toBe('MDG')
  })

  it('is none on the sea', () => {
    expect(find({ x: 110, y: 5 })).toBeUndefined()
    expect(find({ x: -1, y: -1 })).toBeUndefined()
  })
})
