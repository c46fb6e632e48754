import type { Hit } from './matchCues.ts'
import type { NearbySense } from './nearbySense.ts'
import { AMERICAN_LIFE, OTHER_SENSES } from './tables/otherSenses.ts'
import { GEORGIAN_STATE_TOWNS } from './tables/regions.ts'
import { TELLING_WORDS } from './tables/sharedNames.ts'
import { listed } from './wordLists.ts'

/** Points that a kind of evidence gives each time, and at most. */
const POINTS = {
  nearby: [3, 9],
  firstName: [2, 6],
  people: [2, 6],
  capital: [2, 2],
  clue: [1, 4],
  town: [2, 6],
  neighbour: [1, 3],
  land: [1, 3],
  region: [1, 3],
} as const
/** With less than this, nothing but the country is likely. */
const ENOUGH = 2

/** What the whole text says of the words in it. */
export interface TextSense {
  /** The sense in which the text uses a name or capital where the words next to it say nothing. */
  of: (hit: Hit) => 'country' | 'other'
  /** Which of several countries with one name the text is about, if it is about one of them. */
  oneOf: (codes: readonly string[]) => string | undefined
}

/** A hit with the sense that the words next to it give it, if they do. */
export interface ReadHit {
  hit: Hit
  nearby?: NearbySense | undefined
}

/** Weighs what all the hits of a text say. */
export function textSense(read: readonly ReadHit[]): TextSense {
  const hits = read.map(({ hit }) => hit)
  const seen = countBy(hits, ({ words }) => [words])
  const named = countBy(hits, namedCodes)
  const people = countBy(hits, ({ cue }) => (cue.kind === 'people' ? onlyCode(cue) : []))
  const capitals = countBy(hits, ({ cue }) => (cue.kind === 'capital' ? onlyCode(cue) : []))
  const lands = countBy(hits, ({ cue }) => (cue.kind === 'name' ? onlyCode(cue) : []))
  const decided = countBy(read, ({ hit, nearby }) => (nearby ? [`${hit.words} ${nearby}`] : []))
  const regions = new Set(hits.flatMap(({ cue, words }) => (cue.kind === 'region' ? [words] : [])))
  regions.delete('New York')
  const americanLife = distinct(AMERICAN_LIFE)
  const senses = new Map<string, 'country' | 'other'>()

  return { of: senseOf, oneOf }

  function senseOf(hit: Hit): 'country' | 'other' {
    const known = senses.get(hit.words)
    if (known !== undefined) return known
    const other = forOther(hit)
    const sense = other >= ENOUGH && other > forCountry(hit) ? 'other' : 'country'
    senses.set(hit.words, sense)
    return sense
  }

  function forOther({ words }: Hit): number {
    const sense = OTHER_SENSES[words] ?? {}
    return (
      points('nearby', decided.get(`${words} other`)) +
      points('firstName', decided.get(`${words} firstName`)) +
      points('clue', distinct(sense.other)) +
      (sense.american ? points('region', regions.size) + points('clue', americanLife) : 0) +
      (words === 'Georgia'
        ? points('town', GEORGIAN_STATE_TOWNS.filter((town) => seen.has(town)).length)
        : 0)
    )
  }

  function forCountry({ words, cue }: Hit): number {
    const sense = OTHER_SENSES[words] ?? {}
    const [code = ''] = 'codes' in cue ? cue.codes : []
    const about = cue.kind === 'name' ? people.get(code) : named.get(code)
    const neighbours = sense.neighbours?.split(' ') ?? []
    const others = [...lands.keys()].filter((land) => land !== code && land !== 'USA')
    return (
      points('nearby', decided.get(`${words} country`)) +
      points('people', about) +
      (cue.kind === 'name' ? points('capital', capitals.get(code)) : 0) +
      points('clue', distinct(sense.country)) +
      points('neighbour', neighbours.filter((land) => named.has(land)).length) +
      points('land', others.length)
    )
  }

  function distinct(words = ''): number {
    return listed(words).filter((word) => seen.has(word)).length
  }

  function oneOf(codes: readonly string[]): string | undefined {
    const about = codes.filter((code) => {
      return named.has(code) || capitals.has(code) || distinct(TELLING_WORDS[code]) > 0
    })
    return about.length === 1 ? about[0] : undefined
  }
}

function points(kind: keyof typeof POINTS, count = 0): number {
  const [each, most] = POINTS[kind]
  return Math.min(each * count, most)
}

function onlyCode({ codes }: { codes: readonly string[] }): readonly string[] {
  return codes.length === 1 ? codes : []
}

/** The country that the words name, if they name one: by its name or its people. */
function namedCodes({ cue }: Hit): readonly string[] {
  return (cue.kind === 'name' || cue.kind === 'people') && !cue.shared ? cue.codes : []
}

function countBy<T>(items: readonly T[], keysOf: (item: T) => readonly string[]) {
  const counts = new Map<string, number>()
  for (const item of items) {
    for (const key of keysOf(item)) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}
