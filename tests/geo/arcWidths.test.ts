import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arcWidths } from '../../src/geo/arcWidths.ts'

const flow = fc.record({
  amount: fc.double({ min: 1e-3, max: 1e12, noNaN: true }),
  unit: fc.constantFrom('million USD', 'ships', undefined),
})
const flows = fc.array(flow, { minLength: 1, maxLength: 8 }).map((all) =>
  all.map(({ amount, unit }, i) => ({
    id: `f${i}`,
    value: unit === undefined ? { amount } : { amount, unit },
  })),
)

describe('the widths of arcs', () => {
  it('grow with the value among flows of one unit', () => {
    fc.assert(
      fc.property(flows, (given) => {
        const widths = arcWidths(given)
        for (const a of given) {
          for (const b of given) {
            if (a.value.unit !== b.value.unit || a.value.amount >= b.value.amount) continue
            expect(widths[a.id]).toBeLessThanOrEqual(widths[b.id] ?? 0)
          }
        }
      }),
    )
  })

  it('lie between a line that can be seen and one that hides nothing', () => {
    fc.assert(
      fc.property(flows, (given) => {
        for (const width of Object.values(arcWidths(given))) {
          expect(width).toBeGreaterThanOrEqual(1.5)
          expect(width).toBeLessThanOrEqual(7)
        }
      }),
    )
  })

  it('do not depend on values in another unit', () => {
    const ships = [
      { id: 'a', value: { amount: 2, unit: 'ships' } },
      { id: 'b', value: { amount: 8, unit: 'ships' } },
    ]
    const money = { id: 'c', value: { amount: 1e9, unit: 'USD' } }
    const bare = { id: 'd', value: { amount: 1e6 } }
    expect(arcWidths([...ships, money, bare])).toMatchObject(arcWidths(ships))
  })

  it('grow with the square root: a quarter of the value is half the way to the thickest', () => {
    const { nothing, quarter, most } = arcWidths([
      { id: 'nothing', value: { amount: 1e-9 } },
      { id: 'quarter', value: { amount: 25 } },
      { id: 'most', value: { amount: 100 } },
    ])
    expect(quarter).toBeCloseTo(((nothing ?? 0) + (most ?? 0)) / 2, 1)
    expect((most ?? 0) - (nothing ?? 0)).toBeGreaterThan(3)
  })

  it('are left to the kind when no source gives a value', () => {
    expect(arcWidths([{ id: 'a' }, { id: 'b', value: { amount: 3 } }])).not.toHaveProperty('a')
  })
})
