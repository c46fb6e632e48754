import { parseCalendarDate } from '../../model/calendarDate.ts'
import type { BackgroundFact, CountryCode } from '../../model/story.ts'
import { readTable } from '../csv/csvTable.ts'
import { excerpt } from '../report/excerpt.ts'
import type { Report } from '../report/fileReport.ts'
import { lineIndex } from '../report/lineIndex.ts'
import type { Reading } from '../values/reading.ts'
import { backgroundColumns } from './besideColumns.ts'

/** What stands in a file beside the article, with where. */
export interface PlacedRow<Row> {
  row: Row
  /** UTF-16 offset of the row in its file. */
  offset: number
}

/**
 * Reads `background.csv`: what is seen at a glance as it stands there, then what has happened, the oldest first and what has no
 * date last. Rows with problems are reported and left out.
 */
export function readBackground(
  csv: string | undefined,
  code: Reading<CountryCode>,
  report: Report,
  warn: Report,
): PlacedRow<BackgroundFact>[] {
  if (csv === undefined) return []
  const line = lineIndex(csv)
  const told = new Map<string, number>()
  const rows = readTable(csv, backgroundColumns(code), report).flatMap(
    ({ values, cells, offset }) => {
      if (!values) return []
      const { country, heading, text, date, glance, source_title: title, source_url: url } = values
      const same = JSON.stringify([country, heading, text])
      const earlier = told.get(same)
      if (earlier !== undefined) {
        const where = line(earlier).line
        report(offset, `The row says what that in line ${where} says.`, 'Delete one of the two.')
        return []
      }
      told.set(same, offset)
      if (!cells.has('date')) {
        const fix = 'Fill date: readers want to know of when it is.'
        const place = glance ? '' : ', and stands last'
        warn(offset, `The fact ${excerpt(heading)} has no date${place}.`, fix)
      }
      const optional = { ...(date && { date }), ...(glance && { isGlance: glance }) }
      return [{ row: { country, heading, text, ...optional, source: { title, url } }, offset }]
    },
  )
  return rows.sort((a, b) => dayCount(a.row) - dayCount(b.row))
}

/** Tells apart what comes first: a year comes before its months, and a month before its days. */
function dayCount({ date, isGlance }: BackgroundFact): number {
  if (isGlance) return -1
  const { year, month = 0, day = 0 } = (date && parseCalendarDate(date)) || { year: 10_000 }
  return (year * 13 + month) * 32 + day
}
