import type { TextRange } from '../../model/story.ts'
import { type FoldedText, foldWords } from './foldText.ts'
import { splitsWord } from './wordBoundary.ts'

/** So that no text makes the search slow; words that stand more often aren't worth a search. */
const MOST_TRIED = 2_000

/** Words that an editor copied from the article, with what stands round them. */
export interface QuotedWords {
  /** The words themselves. */
  words: string
  /** The text directly before them. */
  before?: string | undefined
  /** The text directly after them. */
  after?: string | undefined
}

/**
 * All places of the quoted words, as ranges of the original text. If they stand somewhere as whole
 * words, places inside longer words don't count. Only the first 2 000 are looked at. Empty if
 * there are no words to look for.
 */
export function findPlaces(text: FoldedText, quoted: QuotedWords): TextRange[] {
  const words = foldWords(quoted.words)
  const before = foldWords(quoted.before ?? '')
  const after = foldWords(quoted.after ?? '')
  const places: TextRange[] = []
  const wholeWords: TextRange[] = []
  for (const at of occurrences(text.text, words, MOST_TRIED)) {
    const end = at + words.length
    if (standsBefore(text.text, before, at) && standsAfter(text.text, after, end)) {
      const place = { start: text.starts[at] ?? 0, end: text.ends[end - 1] ?? 0 }
      places.push(place)
      if (!splitsWord(text.text, at) && !splitsWord(text.text, end)) wholeWords.push(place)
    }
  }
  return wholeWords.length > 0 ? wholeWords : places
}

function standsBefore(text: string, words: string, at: number): boolean {
  return text.endsWith(words, at) || (text[at - 1] === ' ' && text.endsWith(words, at - 1))
}

function standsAfter(text: string, words: string, at: number): boolean {
  return text.startsWith(words, at) || (text[at] === ' ' && text.startsWith(words, at + 1))
}

/**
 * The first `most` places where `words` stand in `text`, also where they overlap. The time it takes grows with
 * the two lengths alone (Knuth–Morris–Pratt), whereas `indexOf` is slow on text that nearly repeats.
 */
function occurrences(text: string, words: string, most: number): number[] {
  const places: number[] = []
  if (words === '') return places
  const borders = bordersOf(words)
  let matched = 0
  for (let at = 0; at < text.length && places.length < most; at++) {
    const unit = text.charCodeAt(at)
    while (matched > 0 && words.charCodeAt(matched) !== unit) matched = borders[matched] ?? 0
    if (words.charCodeAt(matched) === unit) matched++
    if (matched === words.length) places.push(at - matched + 1)
  }
  return places
}

/** For each length of a beginning of `words`, the longest shorter beginning that it also ends with. */
function bordersOf(words: string): Int32Array {
  const borders = new Int32Array(words.length + 1)
  let border = 0
  for (let at = 1; at < words.length; at++) {
    const unit = words.charCodeAt(at)
    while (border > 0 && words.charCodeAt(border) !== unit) border = borders[border] ?? 0
    if (words.charCodeAt(border) === unit) border++
    borders[at + 1] = border
  }
  return borders
}
