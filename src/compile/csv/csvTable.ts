import { closestWord } from '../report/closestWord.ts'
import { excerpt } from '../report/excerpt.ts'
import type { Report } from '../report/fileReport.ts'
import { isInvisible, longestText, unfitText } from '../report/unfitText.ts'
import type { CsvFile } from './readCsv.ts'
import { type CsvCell, readCsv } from './readCsv.ts'

/** More than any story has, and few enough to check fast. */
const MOST_ROWS = 1_000
const MOST_COLUMNS = 100

/** The columns that a file may have, in the order in which they are documented. */
export interface TableColumns {
  /** Must be in the header, and filled in every row. */
  required: readonly string[]
  /** May be left out or left empty. */
  optional: readonly string[]
}

/** A row by column name; empty cells are left out. */
export interface TableRow {
  /** Offset of the row in the file. */
  offset: number
  cells: ReadonlyMap<string, CsvCell>
}

/** Reads a CSV file with a header; rows that can't be read are reported and left out. */
export function readTable(text: string, columns: TableColumns, report: Report): TableRow[] {
  const file = readCsv(text)
  if (file.broken) reportBroken(file.broken, report)
  const [header, ...rows] = file.rows
  if (header === undefined) {
    if (!file.broken) {
      report(0, 'The file is empty.', `Start it with the header ${columns.required.join(',')}.`)
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
  return rows.slice(0, MOST_ROWS).flatMap((row) => readRow(row, header, columns, report) ?? [])
}

function checkHeader(header: CsvCell[], columns: TableColumns, report: Report): boolean {
  const known = [...columns.required, ...columns.optional]
  const [only] = header
  if (header.length === 1 && only && /[;\t]/.test(only.text)) {
    const separator = only.text.includes(';') ? 'semicolons' : 'tabs'
    report(
      only.offset,
      `The cells are separated by ${separator}.`,
      'Save the file as CSV (comma-separated, UTF-8).',
    )
    return false
  }
  if (header.length > MOST_COLUMNS) {
    report(
      only?.offset ?? 0,
      `The header has ${header.length} columns.`,
      `The columns are ${known.join(', ')}; delete all others.`,
    )
    return false
  }
  const seen = new Set<string>()
  for (const { text, offset } of header) {
    if (text === '') {
      report(offset, 'A column has no name.', 'Name it, or delete the column.')
    } else if (!known.includes(text)) {
      const meant = closestWord(text, known)
      report(
        offset,
        `The column ${excerpt(text)} is unknown.`,
        meant ? `Did you mean ${meant}?` : `The columns are ${known.join(', ')}.`,
      )
    } else if (seen.has(text)) {
      report(
        offset,
        `The column ${text} stands twice in the header.`,
        'Delete or rename one of the two.',
      )
    }
    seen.add(text)
  }
  const missing = columns.required.filter((name) => !seen.has(name))
  for (const name of missing) {
    report(
      only?.offset ?? 0,
      `The column ${name} is missing.`,
      `Add ${name} to the header and fill it in every row.`,
    )
  }
  return missing.length === 0
}

function readRow(
  row: CsvCell[],
  header: CsvCell[],
  columns: TableColumns,
  report: Report,
): TableRow | undefined {
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
  const cells = new Map<string, CsvCell>()
  header.forEach(({ text: name }, index) => {
    const cell = row[index]
    if (cell === undefined) return
    if (!isInvisible(cell.text)) {
      if (isFit(name, cell, report)) cells.set(name, cell)
    } else if (columns.required.includes(name)) {
      report(
        cell.offset,
        `The cell ${name} is empty.`,
        `Fill it: every row needs ${columns.required.join(', ')}.`,
      )
    }
  })
  return { offset, cells }
}

function isFit(name: string, { text, offset }: CsvCell, report: Report): boolean {
  const unfit = unfitText(text, longestText(name))
  if (unfit) report(offset, `The cell ${name} ${unfit.problem}`, unfit.fix)
  return unfit === undefined
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
