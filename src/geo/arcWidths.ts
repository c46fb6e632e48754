import { scaleSqrt } from 'd3-scale'
import { groupBy } from '../model/groupBy.ts'
import type { Flow } from '../model/story.ts'

/** The widths of the thinnest and the thickest arc that a value can make, in CSS pixels. */
const RANGE = [1.5, 5.5] as const

/**
 * Line widths in CSS pixels of the flows for which a source gives a magnitude: they grow with the square
 * root of the value. Only values of the same unit are compared.
 */
export function arcWidths(flows: readonly Pick<Flow, 'id' | 'value'>[]): Record<string, number> {
  const valued = flows.flatMap(({ id, value }) => (value ? { id, ...value } : []))
  const scales = new Map(
    [...groupBy(valued, ({ unit }) => unit)].map(([unit, peers]) => {
      const largest = Math.max(...peers.map(({ amount }) => amount))
      return [unit, scaleSqrt([0, largest], RANGE)]
    }),
  )
  return Object.fromEntries(
    valued.flatMap(({ id, amount, unit }) => {
      const width = scales.get(unit)
      return width ? [[id, Math.round(width(amount) * 100) / 100]] : []
    }),
  )
}
