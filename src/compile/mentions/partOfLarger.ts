import type { Hit } from './matchCues.ts'
import { isAbbreviation, type Surroundings } from './surroundings.ts'
import {
  CAPITAL_BEGINNINGS,
  CAPITAL_ENDINGS,
  COMPANY_ENDINGS,
  GEOGRAPHIC_ENDINGS,
  LARGER_BEGINNINGS,
  PAPER_ENDINGS,
  PLAIN_ENDINGS,
  POLISHED,
  TURKEY_COOKING,
  TURKEY_MEATS,
  US_BEGINNINGS,
} from './tables/nameParts.ts'
import { FIRST_NAMES, SURNAMES, TITLES } from './tables/people.ts'

/** Demonyms that are surnames, too, and those that are first names. */
const SURNAME_DEMONYMS: ReadonlySet<string> = new Set(
  'French German Welsh Irish Dane Pole Turk Brit Scot Swede'.split(' '),
)
const FIRST_NAME_DEMONYMS: ReadonlySet<string> = new Set('Dane Brit Scot'.split(' '))

/** Behind a surname; behind an adjective a noun would stand. */
const NO_NOUN =
  /^(?:'s\b|[.,;:!?)"]|$| (?:said|says|told|was|is|has|had|and|who|added|wrote|will|would|played|plays|scored|won|in|at|of|to|on|for|from|with)\b)/

/**
 * Whether the words next to a hit make it part of something that is no country, whatever the text
 * is about: “Cuba Street”, “Air France”, “US$5”, “Dawn French”.
 */
export function isPartOfLarger(hit: Hit, round: Surroundings): boolean {
  if (COMPANY_ENDINGS.test(round.after)) return true
  if (isAbbreviation(hit)) return isPartOfAbbreviation(hit, round)
  const ending = round.wordAfter.replace(/\.$/, '')
  if ((hit.inHeading ? PLAIN_ENDINGS : GEOGRAPHIC_ENDINGS).has(ending)) return true
  if (hit.cue.kind === 'people') return isSurname(hit, round) || isPolishing(hit, round)
  if (LARGER_BEGINNINGS.test(round.before) || PAPER_ENDINGS.has(ending)) return true
  if (hit.cue.kind === 'capital') {
    if (/^ state\b/.test(round.after)) return true
    return CAPITAL_BEGINNINGS.test(round.before) || CAPITAL_ENDINGS.has(ending)
  }
  return (
    hit.words === 'Turkey' && (TURKEY_MEATS.has(ending) || TURKEY_COOKING.has(round.wordBefore))
  )
}

/** “US$5”, “U.S.C.”, “LET US PRAY”. */
function isPartOfAbbreviation({ words }: Hit, { before, after }: Surroundings): boolean {
  if (/^ ?\$/.test(after)) return true
  if (words.includes('.') && (/^\p{Lu}(?:\.|\b)/u.test(after) || /\p{Lu}\.$/u.test(before))) {
    return true
  }
  return words === 'US' && US_BEGINNINGS.test(before)
}

function isSurname({ words }: Hit, { wordBefore, wordAfter, after }: Surroundings): boolean {
  if (FIRST_NAME_DEMONYMS.has(words) && SURNAMES.has(wordAfter.replace(/\.$/, ''))) return true
  if (!SURNAME_DEMONYMS.has(words)) return false
  return (TITLES.has(wordBefore) || FIRST_NAMES.has(wordBefore)) && NO_NOUN.test(after)
}

function isPolishing({ words }: Hit, { before, wordAfter }: Surroundings): boolean {
  return words === 'Polish' && /(?:^|[.!?:"] )$/.test(before) && POLISHED.has(wordAfter)
}
