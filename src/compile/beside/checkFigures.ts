import type { TableRow } from '../csv/csvTable.ts'
import { excerpt } from '../report/excerpt.ts'
import type { Report } from '../report/fileReport.ts'
import { lineIndex } from '../report/lineIndex.ts'
import type { FigureColumns } from './besideColumns.ts'

type Row = TableRow<FigureColumns>
type Column = keyof FigureColumns

/** An edition is known by its year. */
const YEAR = /(?<!\d)(1[0-9]|20)\d\d(?!\d)/

/** Reports what is wrong between the cells of a row, and between the rows of a picture. */
export function checkFigures(rows: readonly Row[], csv: string, report: Report): void {
  const line = lineIndex(csv)
  const counted = new Map<string, number>()
  const first = new Map<string, Row>()
  for (const row of rows) {
    checkEdition(row, report)
    const number = JSON.stringify(
      ['country', 'series', 'partner', 'year', 'note'].map((name) => textOf(row, name as Column)),
    )
    const earlier = counted.get(number)
    if (earlier === undefined) counted.set(number, row.offset)
    else {
      report(
        row.offset,
        `The row counts what that in line ${line(earlier).line} counts: same country, series, partner, year and note.`,
        'Delete one of the two, or tell them apart by note.',
      )
    }
    const picture = JSON.stringify([textOf(row, 'country'), textOf(row, 'series')])
    const before = first.get(picture)
    if (!before) first.set(picture, row)
    else checkTogether(row, before, line(before.offset).line, report)
  }
}

function checkEdition(row: Row, report: Report): void {
  const title = row.cells.get('source_title')
  const names = ['source_title', 'note', 'licence'] as const
  if (!title || names.some((name) => YEAR.test(textOf(row, name)))) return
  report(
    title.offset,
    `The source ${excerpt(title.text)} names no edition.`,
    'Say of when it is, by its year, for example “copy of 12 February 2026”: figures are corrected later.',
  )
}

/** One picture has one unit and one edition of one source. */
function checkTogether(row: Row, before: Row, line: number, report: Report): void {
  const differs = (column: Column) =>
    row.cells.has(column) &&
    before.cells.has(column) &&
    textOf(row, column) !== textOf(before, column)
  const series = excerpt(textOf(row, 'series'))
  if (differs('unit')) {
    report(
      row.cells.get('unit')?.offset ?? row.offset,
      `The unit is ${excerpt(textOf(row, 'unit'))}, but ${excerpt(textOf(before, 'unit'))} in line ${line}: one picture of ${series} can't show both.`,
      'Give all rows of a series one unit, or make two series.',
    )
  }
  if (differs('source_title') || differs('source_url')) {
    report(
      row.cells.get('source_title')?.offset ?? row.offset,
      `The source, or its edition, is not that of line ${line}: one picture of ${series} can't mix two.`,
      'Take all rows of a series from one edition, or make two series.',
    )
  }
}

function textOf(row: Row, column: Column): string {
  return row.cells.get(column)?.text ?? ''
}
