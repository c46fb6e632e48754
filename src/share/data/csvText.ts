/** What stands in a cell: a number as it is, or text; nothing leaves it empty. */
export type Cell = string | number | undefined

/** What spreadsheets begin a formula with, also in the wide letters of East Asian keyboards. */
const FORMULA = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/

/** Spreadsheets take a file without it for one in the letters of the reader's system. */
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * A table as CSV (RFC 4180) in UTF-8. Text that a spreadsheet would run as a formula has an apostrophe before it, which says
 * that it is text (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function csvText(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [columns, ...rows].map((row) => row.map(cellText).join(','))
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`
}

function cellText(cell: Cell): string {
  if (cell === undefined) return ''
  if (typeof cell === 'number') return String(cell)
  const safe = FORMULA.test(cell) ? `'${cell}` : cell
  return /["\r\n,;\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
