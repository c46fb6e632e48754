import type { Report } from '../report/fileReport.ts'
import { unfitText } from '../report/unfitText.ts'
import type { Reading } from './reading.ts'

/** Most UTF-16 units of a name, a word or a short sentence. */
export const LONGEST_LINE = 300

/** Most UTF-16 units of several sentences or of an address. */
export const LONGEST_PASSAGE = 1_000

/** All that is asked of a column’s cells, or of a field of the front matter. */
export interface TextRule<T> {
  /** Whether there is no story without it. */
  required: boolean
  /** Most UTF-16 units that it may have. */
  longest: number
  /** What it says, or what is wrong with it and what to do. */
  read: Reading<T>
}

/** The rules of several columns or fields by name, in the order in which they are documented. */
export type TextRules = Readonly<Record<string, TextRule<unknown>>>

/** What texts say by name; only those that are required are sure to be there. */
export type TextValues<R extends TextRules> = {
  [Name in keyof R as R[Name] extends { required: true } ? Name : never]: ValueOf<R[Name]>
} & {
  [Name in keyof R as R[Name] extends { required: true } ? never : Name]?: ValueOf<R[Name]>
}

type ValueOf<Rule> = Rule extends TextRule<infer T> ? T : never

/** A text and where it stands in its file. */
export interface PlacedText {
  text: string
  /** UTF-16 offset in the file. */
  offset: number
}

/** Whether `text` can be shown and is short enough; if not, that is reported of `what`: “The cell note”. */
export function checkFit(
  what: string,
  { text, offset }: PlacedText,
  { longest }: TextRule<unknown>,
  report: Report,
): boolean {
  const unfit = unfitText(text, longest)
  if (unfit) report(offset, `${what} ${unfit.problem}`, unfit.fix)
  return unfit === undefined
}

/**
 * Reads texts by name and reports those that don’t say what they should, which are left out. Undefined if a
 * required value is not there then; a text that is missing is for the caller to report.
 */
export function readTexts<R extends TextRules>(
  rules: R,
  texts: ReadonlyMap<string, PlacedText>,
  report: Report,
): TextValues<R> | undefined {
  const values: Record<string, unknown> = {}
  let isWhole = true
  for (const [name, { required, read }] of Object.entries(rules)) {
    const given = texts.get(name)
    const said = given && read(given.text)
    if (said?.ok) values[name] = said.value
    else if (required) isWhole = false
    if (given && said?.ok === false) report(given.offset, said.problem, said.fix)
  }
  // The loop fills in what the type asks for, name by name; TypeScript can’t follow that.
  return isWhole ? (values as TextValues<R>) : undefined
}
