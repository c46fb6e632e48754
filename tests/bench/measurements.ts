import type { PageSizes } from './fileSizes.ts'
import { kilobytes, type Line, limitLine, moreLine, ratioLine, soonerLine } from './lines.ts'
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

/** The lines of the result, in the order in which a reader meets them. */
export function resultLines({ text, bare, ours, sizes, clicks }: Measurements): Line[] {
  const painted = medianOf(ours, (visit) => visit.painted)
  return [
    ratioLine('arcs and text painted / text page', painted, medianOf(text, paintedAt), 1.3),
    soonerLine('arcs and text painted / bare map', painted, medianOf(bare, mark('bare:land')), 4),
    ratioLine(
      'first gesture to live map / bare map idle',
      medianOf(ours, (visit) => mark('storyarc:live')(visit) - visit.usedAt),
      medianOf(bare, mark('bare:idle')),
      1,
    ),
    limitLine('HTML', kilobytes(sizes.html), 45, 'KB'),
    limitLine('script before the live map', kilobytes(sizes.script), 90, 'KB'),
    limitLine('all that is loaded to read and click', medianOf(ours, readBytes), 130, 'KB'),
    moreLine('the same with the live map', medianOf(ours, bytes), medianOf(bare, bytes), 130),
    limitLine('click, static map, p95', percentile(clicks.static, 0.95), 50, 'ms'),
    limitLine('click, live map, p95', percentile(clicks.live, 0.95), 100, 'ms'),
    limitLine('blocking time before hydrated', medianOf(ours, blockedBefore), 100, 'ms'),
    limitLine('longest task before hydrated', medianOf(ours, longestBefore), 120, 'ms'),
    limitLine('longest task of the live map’s start', medianOf(ours, longestOfStart), 120, 'ms'),
  ]
}

/** What the lines leave out, in words. */
export function pageNotes({ text, ours }: Measurements): string {
  const [textPaint, oursPaint] = [text, ours].map((visits) =>
    medianOf(visits, ({ firstContentfulPaint }) => firstContentfulPaint).toFixed(0),
  )
  return `First contentful paint: ours ${oursPaint} ms, text page ${textPaint} ms.`
}

function medianOf(visits: readonly Visit[], measure: (visit: Visit) => number): number {
  return median(visits.map(measure))
}

const paintedAt = (visit: Visit) => visit.painted
const mark = (name: string) => (visit: Visit) => visit.marks[name] ?? Number.NaN
const bytes = ({ sent }: Visit) => kilobytes(sent.reduce((sum, file) => sum + file.bytes, 0))
const readBytes = ({ read }: Visit) => kilobytes(read.reduce((sum, file) => sum + file.bytes, 0))

/** What a task takes longer than this, in milliseconds, blocks the reader. */
const UNBLOCKED = 50

function tasksBefore({ longTasks, marks }: Visit): number[] {
  const hydrated = marks['storyarc:hydrated'] ?? Number.POSITIVE_INFINITY
  return longTasks.filter(({ start }) => start < hydrated).map(({ duration }) => duration)
}

function blockedBefore(visit: Visit): number {
  return tasksBefore(visit).reduce((sum, duration) => sum + Math.max(0, duration - UNBLOCKED), 0)
}

function longestBefore(visit: Visit): number {
  return Math.max(0, ...tasksBefore(visit))
}

function longestOfStart({ longTasks, usedAt }: Visit): number {
  return Math.max(
    0,
    ...longTasks.filter(({ start }) => start > usedAt).map((task) => task.duration),
  )
}
