import type { Diagnostic } from './diagnostic.ts'
import { lineIndex } from './lineIndex.ts'

/** Notes one problem at a UTF-16 offset of the file: what is wrong, and what to do about it. */
export type Report = (offset: number, message: string, fix: string) => void

/** More than an editor reads at once. */
const MOST_PROBLEMS = 500

/** A {@link Report} for one file that adds what it is told to `diagnostics`. */
export function reportInto(
  diagnostics: Diagnostic[],
  file: string,
  text: string,
  severity: Diagnostic['severity'] = 'error',
): Report {
  const place = lineIndex(text)
  let count = 0
  return (offset, message, fix) => {
    count++
    if (count <= MOST_PROBLEMS) diagnostics.push({ severity, file, ...place(offset), message, fix })
    if (count === MOST_PROBLEMS + 1) {
      const more = { message: 'There are more problems from here on.', fix: 'Mend these first.' }
      diagnostics.push({ severity, file, ...place(offset), ...more })
    }
  }
}

/** Orders problems as an editor meets them: by file, line and column. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.line - b.line || a.column - b.column
}
