import { scaleSqrt } from 'd3-scale'
import type { Flow } from '../model/story.ts'

/** The widths of the thinnest and the thickest arc that a value can make, in CSS pixels. */
const RANGE = [1.5, 5.5] as const

/**
 * Line widths in CSS pixels of the flows for which a source gives a magnitude: they grow with the square
 * root of the value. Only values of the same unit are compared.
 */
export function arcWidths(flows: readonly Pick<Flow, 'id' | 'value'>[]): Record<string, number> {
  return Object.fromEntries(
    flows.flatMap(({ id, value }) => {
      if (!value) return []
      const peers = flows.flatMap((peer) =>
        peer.value && peer.value.unit === value.unit ? peer.value.amount : [],
      )
      const width = scaleSqrt([0, Math.max(...peers)], RANGE)
      return [[id, Math.round(width(value.amount) * 100) / 100]]
    }),
  )
}
