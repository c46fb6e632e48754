import type { PageSizes } from './fileSizes.ts'
import { median, percentile } from './statistics.ts'
import type { Visit } from './visitPage.ts'

/** Everything that was measured. */
export interface Measurements {
  text: readonly Visit[]
  bare: readonly Visit[]
  ours: readonly Visit[]
  sizes: PageSizes
  /** From a click on a country to the next paint, in milliseconds, on each of our maps. */
  clicks: { static: readonly number[]; live: readonly number[] }
}

/** One line of the result. */
export interface Line {
  measure: string
  ours: string
  reference: string
  result: string
  target: string
  met: boolean
}

/** The lines of the result, in the order of the targets. */
export function resultLines({ text, bare, ours, sizes, clicks }: Measurements): Line[] {
  const painted = medianOf(ours, (visit) => visit.painted)
  return [
    ratioLine('arcs and text painted / text page', painted, medianOf(text, paintedAt), 1.3),
    soonerLine('arcs and text painted / bare map', painted, medianOf(bare, mark('bare:land')), 4),
    ratioLine(
      'live map drawn / bare map idle',
      medianOf(ours, mark('storyarc:live')),
      medianOf(bare, mark('bare:idle')),
      1.25,
    ),
    limitLine('HTML', kilobytes(sizes.html), 45, 'KB'),
    limitLine('script before the live map', kilobytes(sizes.script), 90, 'KB'),
    moreLine('all in all', medianOf(ours, bytes), medianOf(bare, bytes), 130),
    limitLine('click, static map, p95', percentile(clicks.static, 0.95), 50, 'ms'),
    limitLine('click, live map, p95', percentile(clicks.live, 0.95), 50, 'ms'),
    limitLine('longest task before hydrated', Math.max(...ours.map(longestTask)), 200, 'ms'),
  ]
}

/** The median of what `measure` says of the visits. */
export function medianOf(visits: readonly Visit[], measure: (visit: Visit) => number): number {
  return median(visits.map(measure))
}

const paintedAt = (visit: Visit) => visit.painted
const mark = (name: string) => (visit: Visit) => visit.marks[name] ?? Number.NaN
const bytes = ({ sent }: Visit) => kilobytes(sent.reduce((sum, file) => sum + file.bytes, 0))

function longestTask({ longTasks, marks }: Visit): number {
  const hydrated = marks['storyarc:hydrated'] ?? Number.POSITIVE_INFINITY
  const before = longTasks.filter(({ start }) => start < hydrated)
  return Math.max(0, ...before.map(({ duration }) => duration))
}

function kilobytes(count: number): number {
  return count / 1000
}

function ratioLine(measure: string, ours: number, reference: number, most: number): Line {
  const ratio = ours / reference
  return {
    measure,
    ours: `${ours.toFixed(0)} ms`,
    reference: `${reference.toFixed(0)} ms`,
    result: `× ${ratio.toFixed(2)}`,
    target: `≤ × ${most}`,
    met: ratio <= most,
  }
}

function soonerLine(measure: string, ours: number, reference: number, least: number): Line {
  const ratio = reference / ours
  return {
    ...ratioLine(measure, ours, reference, 1 / least),
    result: `${ratio.toFixed(2)} × sooner`,
    target: `≥ ${least} × sooner`,
    met: ratio >= least,
  }
}

function moreLine(measure: string, ours: number, reference: number, most: number): Line {
  return {
    measure,
    ours: `${ours.toFixed(1)} KB`,
    reference: `${reference.toFixed(1)} KB`,
    result: `+ ${(ours - reference).toFixed(1)} KB`,
    target: `≤ + ${most} KB`,
    met: ours - reference <= most,
  }
}

function limitLine(measure: string, ours: number, most: number, unit: 'KB' | 'ms'): Line {
  const result = `${ours.toFixed(unit === 'KB' ? 1 : 0)} ${unit}`
  return {
    measure,
    ours: result,
    reference: '',
    result,
    target: `≤ ${most} ${unit}`,
    met: ours <= most,
  }
}
