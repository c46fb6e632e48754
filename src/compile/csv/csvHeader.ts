import { closestWord } from '../report/closestWord.ts'
import { excerpt } from '../report/excerpt.ts'
import type { Report } from '../report/fileReport.ts'
import type { TextRules } from '../values/textRule.ts'
import type { CsvCell } from './readCsv.ts'

const MOST_COLUMNS = 100

/** The columns that must be in the header and filled in every row. */
export function requiredColumns(columns: TextRules): string[] {
  return Object.keys(columns).filter((name) => columns[name]?.required)
}

/** Whether rows can be read under this header; what is wrong with it is reported. */
export function checkHeader(header: CsvCell[], columns: TextRules, report: Report): boolean {
  const known = Object.keys(columns)
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
  const missing = requiredColumns(columns).filter((name) => !seen.has(name))
  for (const name of missing) {
    report(
      only?.offset ?? 0,
      `The column ${name} is missing.`,
      `Add ${name} to the header and fill it in every row.`,
    )
  }
  return missing.length === 0
}
