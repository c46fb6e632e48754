import { PLACE_KINDS } from '../../model/story.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { excerpt } from '../report/excerpt.ts'
import { degrees } from '../values/degrees.ts'
import { notA, oneOf, type Reading, wordList, words } from '../values/reading.ts'
import { LONGEST_LINE, LONGEST_PASSAGE, type TextRules } from '../values/textRule.ts'

/** What still fits on a map, in UTF-16 units. */
const LONGEST_NAME = 60

/** The columns of `places.csv`. */
export function placeColumns(gazetteer: Gazetteer) {
  return {
    code: { required: true, longest: LONGEST_LINE, read: ownCode(gazetteer) },
    name: { required: true, longest: LONGEST_NAME, read: words },
    what: { required: true, longest: LONGEST_LINE, read: oneOf(PLACE_KINDS, 'a sort of place') },
    lon: { required: true, longest: LONGEST_LINE, read: degrees(180) },
    lat: { required: true, longest: LONGEST_LINE, read: latitude },
    aliases: { required: false, longest: LONGEST_PASSAGE, read: aliasList },
  } satisfies TextRules
}

/** The columns of `places.csv` with their rules. */
export type PlaceColumns = ReturnType<typeof placeColumns>

const latitude: Reading<number> = (text) => {
  const read = degrees(90)(text)
  if (read.ok || !degrees(180)(text).ok) return read
  return { ...read, fix: `${read.fix} Have lon and lat changed places?` }
}

const CODE = /^[A-Z][A-Z0-9]+(-[A-Z0-9]+)*$/
const LONGEST_CODE = 12

/** Whether a place may have this code, if no country has it. */
export function isPlaceCode(text: string): boolean {
  return CODE.test(text) && text.length <= LONGEST_CODE
}

/** Takes codes that are no country's. */
function ownCode(gazetteer: Gazetteer): Reading<string> {
  return (text) => {
    const country = gazetteer.get(text)
    if (country) {
      return {
        ok: false,
        problem: `${excerpt(text)} is the code of a country, ${country.name}.`,
        fix: `Delete the row if you mean the country: it needs none. Else take another code, for example ${text}1, also in flows.csv.`,
      }
    }
    if (isPlaceCode(text)) return { ok: true, value: text }
    return notA(
      'a code',
      text,
      `Use 2 to ${LONGEST_CODE} capital letters and digits, with single hyphens between words, for example EU.`,
    )
  }
}

const aliasList: Reading<string[]> = (text) => {
  const read = wordList(text)
  const long = read.value.find((word) => word.length > LONGEST_NAME)
  if (long === undefined) return read
  return {
    ok: false,
    problem: `The alias ${excerpt(long)} is longer than ${LONGEST_NAME} characters.`,
    fix: 'Shorten it, and put | between aliases.',
  }
}
