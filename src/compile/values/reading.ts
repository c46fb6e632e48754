import { isCalendarDate } from '../../model/calendarDate.ts'
import { closestWord } from '../report/closestWord.ts'
import { excerpt } from '../report/excerpt.ts'

/** Reads a text as a value. A text that is no such value is never told without what to do about it. */
export type Reading<T> = (text: string) => { ok: true; value: T } | BadText

/** A text that doesn’t say what it should. */
export interface BadText {
  ok: false
  /** What is wrong, one sentence. */
  problem: string
  /** What to write instead, one sentence. */
  fix: string
}

/** Takes any words as they stand. */
export const words: Reading<string> = (text) => ({ ok: true, value: text })

/** Takes words with a vertical bar between them. */
export const wordList = (text: string): { ok: true; value: string[] } => {
  const words = text.split('|').map((word) => word.trim())
  return { ok: true, value: words.filter((word) => word !== '') }
}

/** Takes texts as they stand if they are `what` (“a date”); `fix` is what to do about others. */
export function only(
  isSound: (text: string) => boolean,
  what: string,
  fix: (text: string) => string,
): Reading<string> {
  return (text) => (isSound(text) ? { ok: true, value: text } : notA(what, text, fix(text)))
}

/** Takes one of `choices`, which are each `what` (“a status”). */
export function oneOf<Choice extends string>(
  choices: readonly Choice[],
  what: string,
): Reading<Choice> {
  return (text) => {
    const value = choices.find((choice) => choice === text)
    if (value !== undefined) return { ok: true, value }
    const meant = closestWord(text, choices)
    return notA(what, text, meant ? `Did you mean ${meant}?` : `Use one of ${choices.join(', ')}.`)
  }
}

/** Takes `true` or `false`. */
export const trueOrFalse: Reading<boolean> = (text) => {
  const said = oneOf(['true', 'false'], 'true or false')(text)
  return said.ok ? { ok: true, value: said.value === 'true' } : said
}

/** What spreadsheets make of dates: “Aug-25”, “28/07/2025”. */
const BY_SPREADSHEET =
  /^(?:\p{L}{3,9}\.?[- ]\d{2,4}|\d{1,4}[/.]\d{1,2}[/.]\d{1,4}|\d{1,2}-\p{L}{3,9}.*)$/u

/** Takes a year, a month or a day that exists. */
export const calendarDate = only(isCalendarDate, 'a date', (text) => {
  const fix = 'Write a day that exists as YYYY, YYYY-MM or YYYY-MM-DD'
  return BY_SPREADSHEET.test(text)
    ? `${fix}; in a spreadsheet, format the column as text first.`
    : `${fix}.`
})

/** What is told of a text that is not `what`. */
export function notA(what: string, text: string, fix: string): BadText {
  return { ok: false, problem: `${excerpt(text)} is not ${what}.`, fix }
}
