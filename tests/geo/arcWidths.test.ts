import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arcWidths } from '../../src/geo/arcWidths.ts'

const amount = fc.double({ min: 1e-3, max: 1e12, noNaN: true })
const flows = fc
  .array(amount, { minLength: 1, maxLength: 8 })
  .map((amounts) => amounts.map((amount, i) => ({ id: `f${i}`, value: { amount, unit: 'ships' } })))

describe('the widths of arcs', () => {
  it('grow with the value', () => {
    fc.assert(
      fc.property(flows, (given) => {
        const { widths } = arcWidths(given)
        for (const a of given) {
          for (const b of given) {
            if (a.value.amount >= b.value.amount) continue
            expect(widths[a.id]).toBeLessThanOrEqual(widths[b.id] ?? 0)
          }
        }
      }),
    )
  })

  it('lie between a line that can be seen and one that hides nothing', () => {
    fc.assert(
      fc.property(flows, (given) => {
        for (const width of Object.values(arcWidths(given).widths)) {
          expect(width).toBeGreaterThanOrEqual(1.5)
          expect(width).toBeLessThanOrEqual(7)
        }
      }),
    )
  })

  it('say nothing where values can not be compared', () => {
    const ships = { id: 'a', value: { amount: 2, unit: 'ships' } }
    const none = { widths: {}, key: null }
    expect(arcWidths([ships, { id: 'b', value: { amount: 9, unit: 'USD' } }])).toEqual(none)
    expect(arcWidths([ships, { id: 'b', value: { amount: 9 } }])).toEqual(none)
    expect(arcWidths([{ id: 'b' }])).toEqual(none)
    expect(arcWidths([ships, { id: 'b' }]).widths).toHaveProperty('a')
  })

  it('have a legend of two round values within what is shown, unless all are the same', () => {
    fc.assert(
      fc.property(flows, (given) => {
        const { key } = arcWidths(given)
        const amounts = given.map(({ value }) => value.amount)
        expect(key === null).toBe(new Set(amounts).size === 1)
        if (!key) return
        const [large, small] = key.samples
        expect(large.amount).toBeLessThanOrEqual(Math.max(...amounts))
        expect(small.amount).toBeLessThan(large.amount)
        for (const each of key.samples) {
          expect(Number(each.amount.toPrecision(1))).toBe(each.amount)
          expect(each.width).toBeGreaterThanOrEqual(1.5)
        }
      }),
    )
  })

  it('grow with the square root: a quarter of the value is half the way to the thickest', () => {
    const { nothing, quarter, most } = arcWidths([
      { id: 'nothing', value: { amount: 1e-9 } },
      { id: 'quarter', value: { amount: 25 } },
      { id: 'most', value: { amount: 100 } },
    ]).widths
    expect(quarter).toBeCloseTo(((nothing ?? 0) + (most ?? 0)) / 2, 1)
    expect((most ?? 0) - (nothing ?? 0)).toBeGreaterThan(3)
  })

  it('are left to the kind when no source gives a value', () => {
    expect(arcWidths([{ id: 'a' }, { id: 'b', value: { amount: 3 } }]).widths).not.toHaveProperty(
      'a',
    )
  })
})
