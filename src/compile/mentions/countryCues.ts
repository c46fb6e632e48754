import type { CountryCode } from '../../model/story.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { foldWords } from '../quotes/foldText.ts'
import { NOT_COUNTRIES } from './notCountries.ts'

/** Folded words that name a country; `undefined` for words that look so but name none or several. */
export type CountryCues = ReadonlyMap<string, CountryCode | undefined>

/**
 * The words that name countries in one story: names, people, other names, the story's own names,
 * and the capitals of `endPoints`, the countries that its flows start or end in.
 */
export function countryCues(
  gazetteer: Gazetteer,
  names: ReadonlyMap<CountryCode, string>,
  endPoints: ReadonlySet<CountryCode>,
): CountryCues {
  const known = foldedOnce(gazetteer)
  const add = (words: Map<string, Set<CountryCode>>, word: string, code: CountryCode): void => {
    const folded = known.get(word) ?? foldWords(word)
    if (folded === '') return
    const codes = words.get(folded)
    if (codes) codes.add(code)
    else words.set(folded, new Set([code]))
  }
  const candidates = new Map<string, Set<CountryCode>>()
  const plainNames = new Map<string, Set<CountryCode>>()
  const capitals = new Map<string, Set<CountryCode>>()
  for (const { code, name, demonyms, aliases, capital } of gazetteer.values()) {
    const plain = names.get(code) ?? name
    add(plainNames, plain, code)
    for (const word of [plain, name, ...demonyms, ...aliases]) add(candidates, word, code)
    add(capitals, capital.name, code)
  }

  const cues = new Map<string, CountryCode | undefined>()
  for (const words of NOT_COUNTRIES) cues.set(words, undefined)
  for (const [word, codes] of capitals) {
    const code = only(codes)
    if (code !== undefined && endPoints.has(code) && !candidates.has(word)) cues.set(word, code)
  }
  for (const [word, codes] of candidates) {
    const ended = new Set([...codes].filter((code) => endPoints.has(code)))
    cues.set(word, only(codes) ?? only(ended) ?? only(plainNames.get(word)))
  }
  return cues
}

const foldedWords = new WeakMap<Gazetteer, Map<string, string>>()

/** The gazetteer's words, folded: they are the same for every story, and folding them is half of what compiling takes. */
function foldedOnce(gazetteer: Gazetteer): ReadonlyMap<string, string> {
  const known = foldedWords.get(gazetteer)
  if (known) return known
  const folded = new Map<string, string>()
  for (const { name, demonyms, aliases, capital } of gazetteer.values()) {
    for (const word of [name, ...demonyms, ...aliases, capital.name]) {
      folded.set(word, foldWords(word))
    }
  }
  foldedWords.set(gazetteer, folded)
  return folded
}

function only(codes: ReadonlySet<CountryCode> | undefined): CountryCode | undefined {
  const [code, ...others] = codes ?? []
  return others.length === 0 ? code : undefined
}
