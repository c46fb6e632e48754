import type { Bounds } from './bounds.ts'
import type { Point } from './mercator.ts'

/** Beside the dot, in the order of preference when nothing is in the way. */
export const NEAR_SIDES = [
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
] as const

/** Further away, where a thin leader ties a label to its dot; in the order of preference. */
export const FAR_SIDES = [
  'farE',
  'farW',
  'farS',
  'farN',
  'farSE',
  'farSW',
  'farNE',
  'farNW',
  'furtherE',
  'furtherW',
  'furtherS',
  'furtherN',
  'furtherSE',
  'furtherSW',
  'furtherNE',
  'furtherNW',
] as const

/** Where a label stands as seen from its place; `on` it stands where there is no dot. */
export type Side = 'on' | (typeof NEAR_SIDES)[number] | (typeof FAR_SIDES)[number]

/** How a label hangs on its place, in CSS pixels. */
export interface LabelAnchor {
  textAnchor: 'start' | 'middle' | 'end'
  /** From the place to the anchor on the baseline. */
  dx: number
  dy: number
}

/** A side's anchor: `dx` and `dy` in CSS pixels, and how much of the letters' size lies above the baseline there. */
type Hang = readonly [textAnchor: LabelAnchor['textAnchor'], dx: number, dy: number, drop: number]

/** Of a label whose middle is level with its place: so much of the letters' size is below that. */
const LEVEL = 0.35

/** From a label's baseline to the top of its capitals, and below it, as shares of the letters' size. */
const ASCENT = 0.76
const DESCENT = 0.27

/** From the baseline to the top of whatever a font may have there: accents, and letters of other scripts. */
const TOP = 0.95

const HANGS: Readonly<Record<Side, Hang>> = {
  on: ['middle', 0, 0, LEVEL],
  e: ['start', 10, 0, LEVEL],
  w: ['end', -10, 0, LEVEL],
  s: ['middle', 0, 11, ASCENT],
  n: ['middle', 0, -8, -DESCENT],
  se: ['start', 6, 8, ASCENT],
  sw: ['end', -6, 8, ASCENT],
  ne: ['start', 6, -6, -DESCENT],
  nw: ['end', -6, -6, -DESCENT],
  sse: ['start', -14, 11, ASCENT],
  ssw: ['end', 14, 11, ASCENT],
  nne: ['start', -14, -8, -DESCENT],
  nnw: ['end', 14, -8, -DESCENT],
  farE: ['start', 30, 0, LEVEL],
  farW: ['end', -30, 0, LEVEL],
  farS: ['middle', 0, 26, ASCENT],
  farN: ['middle', 0, -24, -DESCENT],
  farSE: ['start', 22, 22, LEVEL],
  farSW: ['end', -22, 22, LEVEL],
  farNE: ['start', 22, -22, LEVEL],
  farNW: ['end', -22, -22, LEVEL],
  furtherE: ['start', 56, 0, LEVEL],
  furtherW: ['end', -56, 0, LEVEL],
  furtherS: ['middle', 0, 48, ASCENT],
  furtherN: ['middle', 0, -46, -DESCENT],
  furtherSE: ['start', 40, 42, LEVEL],
  furtherSW: ['end', -40, 42, LEVEL],
  furtherNE: ['start', 40, -42, LEVEL],
  furtherNW: ['end', -40, -42, LEVEL],
}

/** Whether a leader ties the label to its dot. */
export function hasLeader(side: Side): boolean {
  return FAR_SIDES.some((far) => far === side)
}

/** How a label with letters of that size (CSS pixels) stands beside its place. */
export function labelAnchor(side: Side, size: number): LabelAnchor {
  const [textAnchor, dx, dy, drop] = HANGS[side]
  return { textAnchor, dx, dy: dy + drop * size }
}

/** The label's box on the screen; `width` and `size` of its letters in CSS pixels. */
export function labelBounds(width: number, size: number, at: Point, side: Side): Bounds {
  const { textAnchor, dx, dy } = labelAnchor(side, size)
  const start = { start: 0, middle: -width / 2, end: -width }[textAnchor]
  const minX = at.x + dx + start
  const baseline = at.y + dy
  return {
    minX,
    maxX: minX + width,
    minY: baseline - TOP * size,
    maxY: baseline + DESCENT * size,
  }
}

/** Where the leader of a label on a far side begins and ends, in CSS pixels from the dot's middle. */
export function leaderOf(side: Side): [start: Point, end: Point] {
  const [textAnchor, dx, dy] = HANGS[side]
  const away = { start: 3, middle: 0, end: -3 }[textAnchor]
  const end = { x: dx - away, y: textAnchor === 'middle' ? dy - 2 * Math.sign(dy) : dy }
  const length = Math.hypot(end.x, end.y) || 1
  const ring = 6 / length
  return [{ x: end.x * ring, y: end.y * ring }, end]
}
