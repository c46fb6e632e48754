import type { CountryCode } from '../../model/story.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { foldWords } from '../quotes/foldText.ts'
import type { Cue, Cues } from './cues.ts'
import { LARGER_NAMES } from './tables/largerNames.ts'
import { AMERICAN_LIFE, OTHER_SENSES } from './tables/otherSenses.ts'
import { GEORGIAN_STATE_TOWNS, REGIONS } from './tables/regions.ts'
import { TELLING_WORDS } from './tables/sharedNames.ts'
import { listed } from './wordLists.ts'

/** Something besides countries that a story names: found by name, letter case and all, longest first. */
export interface NamedThing {
  /** What a mention of it holds in place of a country’s code. */
  code: string
  /** Its name and its other names. */
  names: readonly string[]
}

/**
 * The words to look for in one story: what names countries (names, people, other names, the story’s
 * own names, capitals), the names of `things`, larger names that are no mention, and words that tell
 * senses apart. Only capitals of `endPoints`, the countries that flows start or end in, are mentions;
 * and a word of two countries is the end point’s, if only one of them is one.
 */
export function countryCues(
  gazetteer: Gazetteer,
  names: ReadonlyMap<CountryCode, string>,
  endPoints: ReadonlySet<CountryCode>,
  things: readonly NamedThing[] = [],
): Cues {
  const cues = new Map<string, Cue>()
  for (const word of clues()) cues.set(word, { kind: 'clue' })
  for (const word of LARGER_NAMES.flatMap(({ names }) => listed(names))) {
    for (const written of [word, capitalised(word)]) cues.set(written, { kind: 'larger' })
  }
  for (const name of REGIONS) cues.set(name, { kind: 'region' })

  const capitals = new Map<string, Set<CountryCode>>()
  const people = new Map<string, Set<CountryCode>>()
  const named = new Map<string, Set<CountryCode>>()
  const plainNames = new Map<string, Set<CountryCode>>()
  for (const [code, words] of wordsOfCountries(gazetteer)) {
    const own = names.get(code)
    const plain = own === undefined ? words.plain : spelled([own])
    add(plainNames, plain, code)
    add(capitals, words.capitals, code)
    add(people, words.people, code)
    add(named, [...plain, ...words.named], code)
  }
  for (const [word, codes] of capitals) {
    const ended = [...codes].filter((code) => endPoints.has(code))
    const links = ended.length === 1
    const meant = links ? ended : [...codes]
    if (meant.length > 1 || (!links && cues.get(word)?.kind === 'larger')) continue
    cues.set(word, { kind: 'capital', codes: meant, links })
  }
  for (const [kind, words] of [
    ['people', people],
    ['name', named],
  ] as const) {
    for (const [word, codes] of words) {
      const ended = [...codes].filter((code) => endPoints.has(code))
      const plain = [...(plainNames.get(word) ?? [])]
      const meant = [ended, plain].find((some) => some.length === 1) ?? [...codes]
      const [only] = meant
      const sure = meant.length === 1 && only !== undefined && endPoints.has(only)
      cues.set(word, { kind, codes: meant, sure, shared: codes.size > 1 })
      const dateline = word.toUpperCase()
      if (kind === 'name' && !cues.has(dateline)) {
        cues.set(dateline, { kind: 'dateline', name: word })
      }
    }
  }
  for (const { code, names } of things) {
    for (const name of names.map(foldWords).filter(Boolean)) cues.set(name, { kind: 'thing', code })
  }
  return cues
}

/** Every word that only tells senses apart. */
function clues(): string[] {
  const senses = Object.values(OTHER_SENSES)
  return [
    ...GEORGIAN_STATE_TOWNS,
    ...listed(AMERICAN_LIFE),
    ...Object.values(TELLING_WORDS).flatMap(listed),
    ...senses.flatMap(({ other = '', country = '' }) => [...listed(other), ...listed(country)]),
  ]
}

/** With the last word capitalised: “French fries” is “French Fries” in a title. */
function capitalised(name: string): string {
  return name.replace(/ (\p{Ll})(?=[^ ]*$)/u, (_, letter: string) => ` ${letter.toUpperCase()}`)
}

/** The words of a country, folded, in all their spellings. */
interface CountryWords {
  plain: readonly string[]
  named: readonly string[]
  people: readonly string[]
  capitals: readonly string[]
}

const spelledOnce = new WeakMap<Gazetteer, ReadonlyMap<CountryCode, CountryWords>>()

/** The same for every story: to fold them is most of what a short one takes. */
function wordsOfCountries(gazetteer: Gazetteer): ReadonlyMap<CountryCode, CountryWords> {
  const known = spelledOnce.get(gazetteer)
  if (known) return known
  const words = new Map<CountryCode, CountryWords>()
  for (const {
    code,
    name,
    demonyms,
    aliases,
    capital,
    capitalAliases = [],
  } of gazetteer.values()) {
    words.set(code, {
      plain: spelled([name]),
      named: spelled([name, ...aliases]),
      people: spelled(demonyms),
      capitals: spelled([capital.name, ...capitalAliases]),
    })
  }
  spelledOnce.set(gazetteer, words)
  return words
}

function spelled(words: readonly string[]): string[] {
  return words.flatMap((word) => spellings(foldWords(word)))
}

function add(
  words: Map<string, Set<CountryCode>>,
  given: readonly string[],
  code: CountryCode,
): void {
  for (const word of given) {
    const codes = words.get(word)
    if (codes) codes.add(code)
    else words.set(word, new Set([code]))
  }
}

const SAINT = /^(?:Saint|St\.?) /

/** The ways in which papers write a name: “&” for “and”, “St” and “St.” for “Saint”. */
function spellings(word: string): string[] {
  if (word === '') return []
  const joined = / (?:and|&) /.test(word)
    ? [word.replace(/ (?:and|&) /, ' and '), word.replace(/ (?:and|&) /, ' & ')]
    : [word]
  return joined.flatMap((name) =>
    SAINT.test(name)
      ? ['Saint ', 'St ', 'St. '].map((saint) => name.replace(SAINT, saint))
      : [name],
  )
}
