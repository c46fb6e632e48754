import type { CountryCode, FlowKind } from '../../model/story.ts'
import { readTable, type TableRow } from '../csv/csvTable.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { QuoteRequest } from '../quotes/placeQuotes.ts'
import { excerpt } from '../report/excerpt.ts'
import type { Report } from '../report/fileReport.ts'
import { type LineAndColumn, lineIndex } from '../report/lineIndex.ts'
import { type FlowColumns, type FlowNames, type FlowRow, flowColumns } from './flowColumns.ts'

/** A row of `flows.csv` whose cells are sound; its quote is not placed yet. */
export interface FlowDraft extends Omit<FlowRow, 'id'> {
  id: string
  /** Offset in `flows.csv` of the cell `quote`. */
  quoteOffset: number
}

/** What stands in `flows.csv`. */
export interface ReadFlows {
  drafts: FlowDraft[]
  /** Quotes of rows that are not sound: they are looked up only to tell all that is wrong at once. */
  strayQuotes: QuoteRequest[]
}

/**
 * Reads `flows.csv`; rows with problems are reported, and left out if they can't be used. What may not look as it was meant
 * is told to `warn`.
 */
export function readFlows(text: string, names: FlowNames, report: Report, warn: Report): ReadFlows {
  let reported = false
  const note: Report = (...problem) => {
    reported = true
    report(...problem)
  }
  const rows = readTable(text, flowColumns(names), note)
  if (rows.length === 0 && !reported) {
    report(
      0,
      'There is no claim in the file.',
      'Add one row for each claim that the article makes.',
    )
  }
  const ids = reserveIds(rows, lineIndex(text), report)
  checkUnits(rows, warn)
  for (const row of rows) checkTogether(row, report)
  return {
    drafts: rows.flatMap((row) => {
      if (row.values === undefined) return []
      const { id, ...flow } = row.values
      const quoteOffset = row.cells.get('quote')?.offset ?? row.offset
      return [{ ...flow, id: id ?? freeId(flow.from, flow.to, flow.kind, ids), quoteOffset }]
    }),
    strayQuotes: rows.flatMap(({ values, cells }) => (values ? [] : (quoteIn(cells) ?? []))),
  }
}

function quoteIn(cells: TableRow<FlowColumns>['cells']): QuoteRequest | undefined {
  const [quote, before, after] = [cells.get('quote'), cells.get('before'), cells.get('after')]
  return (
    quote && {
      ...{ words: quote.text, offset: quote.offset },
      ...(before && { before: before.text }),
      ...(after && { after: after.text }),
    }
  )
}

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
function checkTogether({ cells }: TableRow<FlowColumns>, report: Report): void {
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
function checkUnits(rows: readonly TableRow<FlowColumns>[], warn: Report): void {
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

/** The ids that the editor gave; one that stands twice is reported. */
function reserveIds(
  rows: TableRow<FlowColumns>[],
  placeOf: (offset: number) => LineAndColumn,
  report: Report,
): Set<string> {
  const ids = new Map<string, number>()
  for (const { cells } of rows) {
    const id = cells.get('id')
    if (!id) continue
    const taken = ids.get(id.text)
    if (taken === undefined) ids.set(id.text, id.offset)
    else
      report(
        id.offset,
        `The id ${excerpt(id.text)} is taken by the row in line ${placeOf(taken).line}.`,
        'Give each row its own id.',
      )
  }
  return new Set(ids.keys())
}

function freeId(from: CountryCode, to: CountryCode, kind: FlowKind, ids: Set<string>): string {
  const id = `${from}-${to}-${kind}`.toLowerCase()
  let free = id
  for (let n = 2; ids.has(free); n++) free = `${id}-${n}`
  ids.add(free)
  return free
}
