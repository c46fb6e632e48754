import type { Hit } from './matchCues.ts'
import { isAbbreviation, type Surroundings } from './surroundings.ts'
import { TOWN_ENDINGS, TOWN_PHRASES } from './tables/nameParts.ts'
import {
  AGED,
  AND_A_NAME,
  CITY_COUNTRIES,
  COMMON_GROUND,
  INITIAL_BEFORE,
  INSIDE,
  JOINS,
  LISTS,
  NAMED_TOWN,
  RULED,
  RULED_GROUND,
  RULERS,
  STATE_BEFORE,
  STATE_OFFICE,
} from './tables/nearbyWords.ts'
import { NOT_SURNAMES, OTHER_SENSES } from './tables/otherSenses.ts'
import { DEEDS, FIRST_NAMES, POSSESSIONS, ROLES, SURNAMES, TITLES } from './tables/people.ts'
import {
  GEORGIAN_STATE_NAMESAKES,
  GEORGIAN_STATE_TOWNS,
  REGION_ABBREVIATIONS,
} from './tables/regions.ts'
import { listed } from './wordLists.ts'

/**
 * What a name means in one place: the country, or another person, town or state of that name. A
 * `firstName` says less of the rest of the text, where the person has the surname.
 */
export type NearbySense = 'country' | 'other' | 'firstName'

/** What the words next to a name or capital say of its sense; undefined where they say nothing clear. */
export function nearbySense(hit: Hit, round: Surroundings): NearbySense | undefined {
  if (isAbbreviation(hit)) return undefined
  if (isPerson(hit, round) || isTown(hit, round)) return 'other'
  if (isFirstName(hit, round)) return 'firstName'
  return isCountry(hit, round) ? 'country' : undefined
}

function isPerson(hit: Hit, round: Surroundings): boolean {
  const { before, after, wordBefore } = round
  if (hit.words.includes(' ')) return false
  if (TITLES.has(wordBefore) || FIRST_NAMES.has(wordBefore)) return true
  if (FIRST_NAMES.has(INITIAL_BEFORE.exec(before)?.[1] ?? '')) return true
  if (/^,? [JS]r\b/.test(after) || AGED.test(after)) return true
  const possession = /^'s (\p{L}+)/u.exec(after)?.[1]
  if (possession !== undefined && POSSESSIONS.has(possession) && mayBeName(hit)) return true
  return DEEDS.has(round.wordAfter) || /^ pleaded (?:not )?guilty\b/.test(after)
}

/** Whether a name is a first name or surname often enough for weaker signs. */
function mayBeName({ words }: Hit): boolean {
  return OTHER_SENSES[words]?.firstName === 'any' || words === 'Holland'
}

function isFirstName(hit: Hit, { wordBefore, wordAfter, next, gapAfter }: Surroundings): boolean {
  const { firstName } = OTHER_SENSES[hit.words] ?? {}
  const surname = wordAfter.replace(/(?:'s)?\.?$/, '')
  if (firstName !== undefined && SURNAMES.has(surname)) return true
  const named = /^\p{Lu}[\p{Ll}'’-]+\p{L}*$/u.test(surname) && !NOT_SURNAMES.has(surname)
  const follows = named && !hit.inHeading && !(next !== undefined && gapAfter === ' ')
  if (ROLES.has(wordBefore.toLowerCase())) return follows || (firstName === 'any' && !hit.inHeading)
  return firstName === 'any' && follows
}

function isTown(hit: Hit, round: Surroundings): boolean {
  const { before, after, previous, gapBefore, next, gapAfter, afterNext, gapAfterNext } = round
  const american = OTHER_SENSES[hit.words]?.american === true
  if (REGION_ABBREVIATIONS.test(after)) return true
  if (next?.cue.kind === 'region' && !isNew(next, hit)) {
    const inList =
      afterNext !== undefined &&
      LISTS.test(gapAfterNext) &&
      ['region', 'name'].includes(afterNext.cue.kind)
    if (american && LISTS.test(gapAfter)) return true
    if (gapAfter === ' (' || (gapAfter === ', ' && !inList && !isListed(next, after))) return true
  }
  if (american && previous?.cue.kind === 'region' && LISTS.test(gapBefore)) {
    return !isNew(previous, hit)
  }
  if (hit.words === 'Georgia') {
    if (gapBefore === ', ' && isOfGeorgianState(previous)) return true
    if (STATE_BEFORE.test(before) || STATE_OFFICE.test(after)) return true
  }
  if (previous?.cue.kind === 'clue' && gapBefore === ', ' && speaksForOther(previous, hit)) {
    return true
  }
  if (hit.cue.kind === 'capital') {
    return GEORGIAN_STATE_NAMESAKES.has(hit.words) && next?.words === 'Georgia' && gapAfter === ', '
  }
  if (NAMED_TOWN.test(before) && !CITY_COUNTRIES.has(hit.words)) return true
  if (american && /\b\d{1,2}, (?:both |all |formerly )?of $/.test(before)) return true
  return TOWN_ENDINGS.has(round.wordAfter) || TOWN_PHRASES.test(after)
}

function speaksForOther(clue: Hit, { words }: Hit): boolean {
  return listed(OTHER_SENSES[words]?.other ?? '').includes(clue.words)
}

function isOfGeorgianState(hit: Hit | undefined): boolean {
  const words = hit?.words ?? ''
  return GEORGIAN_STATE_TOWNS.includes(words) || GEORGIAN_STATE_NAMESAKES.has(words)
}

/** Whether the former is the latter’s namesake, as New Jersey is Jersey’s. */
function isNew(former: Hit, { words }: Hit): boolean {
  return former.words === `New ${words}`
}

/** Whether a region that could be a city of a list is followed by the rest of the list. */
function isListed({ words }: Hit, after: string): boolean {
  if (words !== 'New York') return false
  return AND_A_NAME.test(after.slice(after.indexOf(words) + words.length))
}

function isCountry(hit: Hit, round: Surroundings): boolean {
  const { before, after, previous, gapBefore, next, gapAfter } = round
  if (hit.cue.kind === 'capital') return false
  if (previous && JOINS.test(gapBefore)) {
    if (isPlainCountry(previous) || isNew(previous, hit)) return true
  }
  if (next && JOINS.test(gapAfter) && isPlainCountry(next)) return true
  if (RULED.test(before) || RULERS.test(after)) return true
  if (OTHER_SENSES[hit.words]?.american) return false
  return INSIDE.test(before) || COMMON_GROUND.test(before) || RULED_GROUND.test(after)
}

/** Whether a hit is a country’s name, and none that has other senses itself. */
function isPlainCountry({ cue, words }: Hit): boolean {
  if (cue.kind !== 'name') return false
  return (
    cue.sure ||
    (OTHER_SENSES[words]?.firstName !== 'any' && !/^(?:US|U\.S\.?|America)$/.test(words))
  )
}
