import type { Report } from '../report/fileReport.ts'
import { isInvisible } from '../report/unfitText.ts'
import { checkFit, readTexts, type TextRules, type TextValues } from '../values/textRule.ts'
import { checkHeader, requiredColumns } from './csvHeader.ts'
import type { CsvFile } from './readCsv.ts'
import { type CsvCell, readCsv } from './readCsv.ts'

/** More than any story has, and few enough to check fast. */
const MOST_ROWS = 1_000

/** A row of a table with these columns. */
export interface TableRow<Columns extends TextRules> {
  /** Offset of the row in the file. */
  offset: number
  /** The cells that are filled with what can be shown, by column. */
  cells: ReadonlyMap<keyof Columns, CsvCell>
  /** What the sound cells say; absent if one that is required is not sound. */
  values?: TextValues<Columns>
}

/** Reads a CSV file with a header; rows that can't be read are reported and left out. */
export function readTable<Columns extends TextRules>(
  text: string,
  columns: Columns,
  report: Report,
): TableRow<Columns>[] {
  const file = readCsv(text)
  if (file.broken) reportBroken(file.broken, report)
  const [header, ...rows] = file.rows
  if (header === undefined) {
    if (!file.broken) {
      report(
        0,
        'The file is empty.',
        `Start it with the header ${requiredColumns(columns).join(',')}.`,
      )
    }
    return []
  }
  if (!checkHeader(header, columns, report)) return []
  const surplus = rows[MOST_ROWS]
  if (surplus !== undefined) {
    const offset = surplus[0]?.offset ?? 0
    report(
      offset,
      `The file has more than ${MOST_ROWS} rows.`,
      'Delete rows, or cut the story into several.',
    )
  }
  if (reportSurplusCells(rows, header.length, report)) return []
  return rows.slice(0, MOST_ROWS).flatMap((row) => readRow(row, header, columns, report) ?? [])
}

/** Whether each of several rows has the same number of cells too many, which is one fault of the header; it is reported. */
function reportSurplusCells(rows: readonly CsvCell[][], count: number, report: Report): boolean {
  const filled = rows.filter((row) => !row.every(({ text }) => isInvisible(text)))
  const [first] = filled
  if (!first || filled.length < 2 || first.length <= count) return false
  if (filled.some(({ length }) => length !== first.length)) return false
  report(
    first[0]?.offset ?? 0,
    `All ${filled.length} rows have ${first.length} cells, but the header has ${count}.`,
    'Name the further columns in the header, or delete them; put cells that hold a comma in quotation marks.',
  )
  return true
}

function readRow<Columns extends TextRules>(
  row: CsvCell[],
  header: CsvCell[],
  columns: Columns,
  report: Report,
): TableRow<Columns> | undefined {
  const offset = row[0]?.offset ?? 0
  if (row.every(({ text }) => isInvisible(text))) return undefined
  if (row.length !== header.length) {
    const fix =
      row.length > header.length
        ? 'Put cells that hold a comma in quotation marks.'
        : 'Add the missing commas.'
    report(offset, `The row has ${row.length} cells, but the header has ${header.length}.`, fix)
    return undefined
  }
  const rules = new Map(Object.entries(columns))
  const cells = new Map<string, CsvCell>()
  header.forEach(({ text: name }, index) => {
    const cell = row[index]
    const rule = rules.get(name)
    if (cell === undefined || rule === undefined) return
    if (!isInvisible(cell.text)) {
      if (checkFit(`The cell ${name}`, cell, rule, report)) cells.set(name, cell)
    } else if (rule.required) {
      report(
        cell.offset,
        `The cell ${name} is empty.`,
        `Fill it: every row needs ${requiredColumns(columns).join(', ')}.`,
      )
    }
  })
  const values = readTexts(columns, cells, report)
  return { offset, cells, ...(values && { values }) }
}

/** Reports where and why a file stops being CSV. */
function reportBroken({ offset, code }: NonNullable<CsvFile['broken']>, report: Report): void {
  if (code === 'TOO_LARGE') {
    report(
      offset,
      'The file is too large to be a story’s.',
      'Delete rows, or cut the story into several.',
    )
  } else if (code === 'CSV_QUOTE_NOT_CLOSED') {
    report(
      offset,
      'The quotation mark that opens this cell is never closed.',
      'Add the closing quotation mark (") at the end of the cell.',
    )
  } else {
    report(
      offset,
      'A quotation mark stands in the middle of this cell.',
      'Put the whole cell in straight quotation marks and double those inside it ("").',
    )
  }
}
