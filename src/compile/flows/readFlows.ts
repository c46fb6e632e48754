import type { CountryCode, FlowKind } from '../../model/story.ts'
import { readTable, type TableRow } from '../csv/csvTable.ts'
import type { QuoteRequest } from '../quotes/placeQuotes.ts'
import { excerpt } from '../report/excerpt.ts'
import type { Report } from '../report/fileReport.ts'
import { type LineAndColumn, lineIndex } from '../report/lineIndex.ts'
import { checkRepeats, checkTogether, checkUnits } from './checkFlows.ts'
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
  checkRepeats(rows, lineIndex(text), warn)
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
