import type { Report } from './fileReport.ts'
import type { CsvFile } from './readCsv.ts'

/** Reports where and why a file stops being CSV. */
export function reportBroken(
  { offset, code }: NonNullable<CsvFile['broken']>,
  report: Report,
): void {
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
