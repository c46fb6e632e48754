import type { CountryCode } from '../../model/story.ts'
import type { TableRow } from '../csv/csvTable.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { excerpt } from '../report/excerpt.ts'
import type { Report } from '../report/fileReport.ts'
import type { LineAndColumn } from '../report/lineIndex.ts'
import type { FlowColumns } from './flowColumns.ts'
import type { ReadFlows } from './readFlows.ts'

/** Tells the first flow of each end point that the article never names: its code may be meant for another. */
export function checkEndsNamed(
  { drafts }: ReadFlows,
  named: ReadonlySet<CountryCode>,
  gazetteer: Gazetteer,
  warn: Report,
): void {
  const told = new Set(named)
  for (const { from, to, quoteOffset } of drafts) {
    for (const code of [from, to]) {
      if (told.has(code)) continue
      told.add(code)
      warn(
        quoteOffset,
        `The flow begins or ends at ${code}, ${gazetteer.get(code)?.name ?? code}, which the article never names.`,
        'Is that the code that you mean? If so, a row in mentions.csv says which words name it.',
      )
    }
  }
}

/** Reports what is wrong between the cells of a row. */
export function checkTogether({ cells }: TableRow<FlowColumns>, report: Report): void {
  const from = cells.get('from')
  const to = cells.get('to')
  if (from && to && from.text === to.text) {
    report(
      to.offset,
      `The flow goes from ${excerpt(from.text)} to itself.`,
      'Name two different countries in from and to.',
    )
  }
  const unit = cells.get('unit')
  if (unit && !cells.has('value')) {
    report(
      unit.offset,
      `The unit ${excerpt(unit.text)} has no value.`,
      'Fill value, or empty unit.',
    )
  }
}

/** Tells the first value whose unit is not that of the values before it: widths can't compare the two. */
export function checkUnits(rows: readonly TableRow<FlowColumns>[], warn: Report): void {
  const valued = rows.filter(({ cells }) => cells.has('value'))
  const unitOf = ({ cells }: TableRow<FlowColumns>) => cells.get('unit')?.text ?? ''
  const [first] = valued
  const other = valued.find((row) => first && unitOf(row) !== unitOf(first))
  if (!first || !other) return
  const name = (row: TableRow<FlowColumns>) => (unitOf(row) ? excerpt(unitOf(row)) : 'no unit')
  const cell = other.cells.get('unit') ?? other.cells.get('value')
  warn(
    cell?.offset ?? other.offset,
    `The value has ${name(other)}, and an earlier one ${name(first)}, so that all arcs are equally wide.`,
    'Give all values one unit if their arcs are to be as wide as they are large.',
  )
}

/** Tells rows that say nothing but what an earlier one says: each would be one more arc. */
export function checkRepeats(
  rows: readonly TableRow<FlowColumns>[],
  placeOf: (offset: number) => LineAndColumn,
  warn: Report,
): void {
  const said = new Map<string, number>()
  for (const { cells, offset } of rows) {
    // An id that stands twice is an error of its own.
    if (cells.has('id')) continue
    const words = JSON.stringify([...cells].map(([column, { text }]) => [column, text]))
    const earlier = said.get(words)
    if (earlier === undefined) said.set(words, offset)
    else
      warn(
        offset,
        `The row is the same as that in line ${placeOf(earlier).line}, and makes one more arc.`,
        'Delete one of the two.',
      )
  }
}
