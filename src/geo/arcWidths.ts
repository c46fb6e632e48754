import { scaleSqrt } from 'd3-scale'
import type { Flow } from '../model/story.ts'

/** The widths of the thinnest and the thickest arc that a value can make, in CSS pixels. */
const RANGE = [1.5, 5.5] as const

/** A round value and how wide its arc would be. */
interface WidthSample {
  amount: number
  /** In CSS pixels. */
  width: number
}

/** How wide arcs are, and what that says. */
export interface ArcWidths {
  /** Line widths in CSS pixels of the flows for which a source gives a magnitude, by id. */
  widths: Readonly<Record<string, number>>
  /** Two round values for a legend, the larger first, and the unit of all; null where widths say nothing. */
  key: { unit: string; samples: readonly [WidthSample, WidthSample] } | null
}

/**
 * Widths that grow with the square root of the value, if all values have one unit; what can't be compared is equally wide.
 */
export function arcWidths(flows: readonly Pick<Flow, 'id' | 'value'>[]): ArcWidths {
  const valued = flows.flatMap(({ id, value }) => (value ? { id, ...value } : []))
  const [first, ...others] = valued
  if (!first || others.some(({ unit }) => unit !== first.unit)) return { widths: {}, key: null }
  const amounts = valued.map(({ amount }) => amount)
  const largest = Math.max(...amounts)
  const scale = scaleSqrt([0, largest], RANGE)
  const widthOf = (amount: number) => Math.round(scale(amount) * 100) / 100
  const [large, small] = [roundDown(largest), roundDown(largest / 8)]
  const sample = (amount: number) => ({ amount, width: widthOf(amount) })
  return {
    widths: Object.fromEntries(valued.map(({ id, amount }) => [id, widthOf(amount)])),
    key:
      Math.min(...amounts) < largest
        ? { unit: first.unit ?? '', samples: [sample(large), sample(small)] }
        : null,
  }
}

/** The largest of 1, 2 and 5 times a power of ten that is not larger. */
function roundDown(amount: number): number {
  const power = 10 ** Math.floor(Math.log10(amount))
  const times = [5, 2, 1, 0.5].find((each) => each * power <= amount) ?? 0.5
  return Number((times * power).toPrecision(1))
}
