import type { Bounds } from './bounds.ts'
import type { Point } from './mercator.ts'

/** In the order of preference when nothing is in the way. */
export const SIDES = [
  'e',
  'w',
  's',
  'n',
  'se',
  'sw',
  'ne',
  'nw',
  'sse',
  'ssw',
  'nne',
  'nnw',
  'farS',
  'farN',
] as const

/** Where a label stands as seen from its capital. */
export type Side = (typeof SIDES)[number]

/** How a label hangs on its capital, in CSS pixels. */
export interface LabelAnchor {
  textAnchor: 'start' | 'middle' | 'end'
  /** From the capital to the anchor on the baseline. */
  dx: number
  dy: number
}

/** Size of a label's letters, in CSS pixels. */
const LABEL_SIZE = 13

const ANCHORS: Record<Side, LabelAnchor> = {
  e: { textAnchor: 'start', dx: 10, dy: 4.5 },
  w: { textAnchor: 'end', dx: -10, dy: 4.5 },
  s: { textAnchor: 'middle', dx: 0, dy: 21 },
  n: { textAnchor: 'middle', dx: 0, dy: -11 },
  se: { textAnchor: 'start', dx: 6, dy: 18 },
  sw: { textAnchor: 'end', dx: -6, dy: 18 },
  ne: { textAnchor: 'start', dx: 6, dy: -9 },
  nw: { textAnchor: 'end', dx: -6, dy: -9 },
  sse: { textAnchor: 'start', dx: -14, dy: 21 },
  ssw: { textAnchor: 'end', dx: 14, dy: 21 },
  nne: { textAnchor: 'start', dx: -14, dy: -11 },
  nnw: { textAnchor: 'end', dx: 14, dy: -11 },
  farS: { textAnchor: 'middle', dx: 0, dy: 34 },
  farN: { textAnchor: 'middle', dx: 0, dy: -24 },
}

/** How a label stands beside its capital. */
export function labelAnchor(side: Side): LabelAnchor {
  return ANCHORS[side]
}

/** The label's box on the screen; its width is estimated from the number of letters. */
export function labelBounds(text: string, at: Point, side: Side): Bounds {
  const { textAnchor, dx, dy } = ANCHORS[side]
  const width = text.length * LABEL_SIZE * 0.62
  const start = { start: 0, middle: -width / 2, end: -width }[textAnchor]
  const minX = at.x + dx + start
  const baseline = at.y + dy
  return { minX, maxX: minX + width, minY: baseline - LABEL_SIZE * 0.76, maxY: baseline + 3.5 }
}
