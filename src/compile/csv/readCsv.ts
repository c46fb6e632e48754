import { type CastingContext, CsvError, parse } from 'csv-parse/browser/esm/sync'

/** So that no file is slow to read; a story needs a hundredth of it. */
const MOST_SEPARATORS = 100_000
const MOST_CHARACTERS = 5_000_000

/** One cell of a CSV file. */
export interface CsvCell {
  /** The cell without its quotation marks and without white space at its ends. */
  text: string
  /** UTF-16 offset in the file where the cell starts. */
  offset: number
}

/** A CSV file cut into cells, up to where it stops being CSV. */
export interface CsvFile {
  /** All rows but empty lines; rows may differ in length. */
  rows: CsvCell[][]
  /** Where and why reading stopped, if it did; `code` is csv-parse’s or `TOO_LARGE`. */
  broken?: { offset: number; code: string }
}

/**
 * Reads comma-separated text, with or without a byte order mark, with any line ends. Never throws.
 * A file with more than 100 000 commas and line ends, or 5 000 000 characters, is not read (`TOO_LARGE`).
 */
export function readCsv(text: string): CsvFile {
  if (text.length > MOST_CHARACTERS || (text.match(/[,\n\r]/g)?.length ?? 0) > MOST_SEPARATORS) {
    return { rows: [], broken: { offset: 0, code: 'TOO_LARGE' } }
  }
  const offsetOf = utf16Offsets(text)
  const rows: CsvCell[][] = []
  let end = text.startsWith('\uFEFF') ? 1 : 0
  let first = true
  const startOfNext = (): number => {
    if (!first) return end + 1
    while (text[end] === '\n' || text[end] === '\r') end++
    return end
  }
  const take = (cell: string, place: CastingContext): string => {
    first = place.index === 0
    const taken = { text: cell.trim(), offset: startOfNext() }
    if (first) rows.push([taken])
    else rows.at(-1)?.push(taken)
    end = offsetOf(place.bytes)
    return cell
  }
  try {
    parse(text, {
      bom: true,
      cast: take,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: true,
    })
    return { rows }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    first = error.column === 0
    if (!first) rows.pop()
    return { rows, broken: { offset: startOfNext(), code: error.code } }
  }
}

/** Turns growing UTF-8 offsets of `text`, which csv-parse counts in, into UTF-16 offsets. */
function utf16Offsets(text: string): (bytes: number) => number {
  let reached = 0
  let offset = 0
  return (bytes) => {
    while (reached < bytes && offset < text.length) {
      const point = text.codePointAt(offset) ?? 0
      reached += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
      offset += point < 0x10000 ? 1 : 2
    }
    return offset
  }
}
