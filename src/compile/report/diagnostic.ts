/** Something wrong in a story's files, told so that an editor can mend it. */
export interface Diagnostic {
  /** An error keeps the story from being built; a warning says what readers may not see as it was meant. */
  severity: 'error' | 'warning'
  /** File name inside the story folder, for example `flows.csv`. */
  file: string
  /** One-based line in that file. */
  line: number
  /** One-based column in that line, in UTF-16 units. */
  column: number
  /** What is wrong, one sentence. */
  message: string
  /** What to do about it, one sentence. */
  fix: string
}

/** The diagnostic as one line for a terminal: `flows.csv:4:1: message fix`; a warning begins with the word. */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { severity, file, line, column, message, fix } = diagnostic
  return `${severity === 'warning' ? 'warning: ' : ''}${file}:${line}:${column}: ${message} ${fix}`
}
