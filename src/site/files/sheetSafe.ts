import { readCsv } from '../../compile/csv/readCsv.ts'

/** What spreadsheets begin a formula with, also in the wide letters of East Asian keyboards. */
const FORMULA = /^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/

/**
 * The CSV file as it stands, but for cells that a spreadsheet would take for a formula: an apostrophe before them
 * says that they are text. (https://owasp.org/www-community/attacks/CSV_Injection)
 */
export function sheetSafe(csv: string): string {
  const cells = readCsv(csv)
    .rows.flat()
    .filter(({ text }) => FORMULA.test(text))
  let safe = ''
  let done = 0
  for (const { offset } of cells) {
    const start = csv[offset] === '"' ? offset + 1 : offset
    safe += `${csv.slice(done, start)}'`
    done = start
  }
  return safe + csv.slice(done)
}
