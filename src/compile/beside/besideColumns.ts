import type { CountryCode } from '../../model/story.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { calendarDate, notA, type Reading, words } from '../values/reading.ts'
import { LONGEST_LINE, LONGEST_PASSAGE, type TextRules } from '../values/textRule.ts'
import { webAddress } from '../values/webAddress.ts'

/** What fits over a fact or a picture, in UTF-16 units. */
const LONGEST_HEADING = 80

const source = {
  source_title: { required: true, longest: LONGEST_LINE, read: words },
  source_url: { required: true, longest: LONGEST_PASSAGE, read: webAddress },
} satisfies TextRules

/** The columns of `background.csv`; `code` takes what a row may be of. */
export function backgroundColumns(code: Reading<CountryCode>) {
  return {
    country: { required: true, longest: LONGEST_LINE, read: code },
    heading: { required: true, longest: LONGEST_HEADING, read: words },
    text: { required: true, longest: LONGEST_PASSAGE, read: words },
    date: { required: false, longest: LONGEST_LINE, read: calendarDate },
    glance: { required: false, longest: LONGEST_LINE, read: yes },
    ...source,
  } satisfies TextRules
}

/** The columns of `figures.csv`; `code` takes what a row may be of. */
export function figureColumns(code: Reading<CountryCode>, gazetteer: Gazetteer) {
  return {
    country: { required: true, longest: LONGEST_LINE, read: code },
    series: { required: true, longest: LONGEST_HEADING, read: words },
    partner: { required: false, longest: LONGEST_HEADING, read: codeOrName(gazetteer) },
    year: { required: true, longest: LONGEST_LINE, read: year },
    value: { required: true, longest: LONGEST_LINE, read: amount },
    unit: { required: true, longest: LONGEST_HEADING, read: words },
    estimate: { required: false, longest: LONGEST_LINE, read: yes },
    note: { required: false, longest: LONGEST_LINE, read: words },
    ...source,
    licence: { required: false, longest: LONGEST_PASSAGE, read: words },
  } satisfies TextRules
}

/** The columns of `figures.csv` with their rules. */
export type FigureColumns = ReturnType<typeof figureColumns>

/** Takes the one word that such a cell may hold; it is left empty otherwise. */
const yes: Reading<true> = (text) =>
  text === 'yes'
    ? { ok: true, value: true }
    : notA('yes', text, 'Write yes, or leave the cell empty.')

/** Takes names, and codes that are known. */
function codeOrName(gazetteer: Gazetteer): Reading<string> {
  return (text) => {
    if (!/^[A-Z]{3}$/.test(text) || gazetteer.has(text)) return { ok: true, value: text }
    return notA(
      'a country code',
      text,
      'Write the code of a country, for example MLI, or of a row in places.csv, or else a name that is not three capitals.',
    )
  }
}

/** Takes the years that a picture may show. */
const year: Reading<number> = (text) =>
  /^\d{4}$/.test(text) && Number(text) >= 1000 && Number(text) <= 2100
    ? { ok: true, value: Number(text) }
    : notA('a year', text, 'Write four digits, for example 2024.')

/** Takes numbers of which every digit is kept and shown. */
const amount: Reading<number> = (text) =>
  /^\d{1,11}(\.\d{1,4})?$/.test(text)
    ? { ok: true, value: Number(text) }
    : notA(
        'a number',
        text,
        'Write up to 11 digits and 4 decimals, for example 12.5, with no sign and no thousands separator, and the rest in unit.',
      )
