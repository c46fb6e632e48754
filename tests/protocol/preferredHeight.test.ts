import fc from 'fast-check'
import { expect, it } from 'vitest'
import { preferredHeight } from '../../src/protocol/preferredHeight.ts'

const width = fc.integer({ min: 0, max: 4000 })
const ui = fc.constantFrom(undefined, 'full', 'compact', 'map', 'nonsense')

it('is a whole number that a page has room for, at any width', () => {
  fc.assert(
    fc.property(width, ui, (width, ui) => {
      const height = preferredHeight(width, ui)
      expect(Number.isInteger(height)).toBe(true)
      expect(height).toBeGreaterThanOrEqual(360)
      expect(height).toBeLessThanOrEqual(900)
    }),
  )
})

it('is smaller for the map alone', () => {
  fc.assert(
    fc.property(width, (width) => {
      expect(preferredHeight(width, 'map')).toBeLessThan(preferredHeight(width, 'compact'))
    }),
  )
})

it('leaves room for map and text below each other, or beside each other', () => {
  expect([320, 640, 899, 960, 1200].map((each) => preferredHeight(each, undefined))).toEqual([
    640, 864, 864, 700, 800,
  ])
})
