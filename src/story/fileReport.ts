import type { Diagnostic } from './diagnostic.ts'
import { lineIndex } from './lineIndex.ts'

/** Notes one problem at a UTF-16 offset of the file: what is wrong, and what to do about it. */
export type Report = (offset: number, message: string, fix: string) => void

/** A {@link Report} for one file that adds what it is told to `diagnostics`. */
export function reportInto(diagnostics: Diagnostic[], file: string, text: string): Report {
  const place = lineIndex(text)
  return (offset, message, fix) => diagnostics.push({ file, ...place(offset), message, fix })
}

/** Orders problems as an editor meets them: by file, line and column. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.line - b.line || a.column - b.column
}
