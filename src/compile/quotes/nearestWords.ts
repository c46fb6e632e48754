import approximateSearch from 'approx-string-match'
import type { TextRange } from '../../model/story.ts'
import { type FoldedText, foldWords } from './foldText.ts'
import { splitsWord } from './wordBoundary.ts'

/** Longest stretches that are compared, so that no text makes the search slow. */
const MOST_TEXT = 50_000
const MOST_WORDS = 160
const LONGEST_WORD = 80

/** So much of the text is searched at a time, in characters. */
const PART = 2000

/**
 * Where the text comes nearest to words that it doesn't hold, widened to whole words; undefined if
 * nothing is near. Only the first 160 characters of the words and 50 000 of the text are compared.
 */
export function nearestWords(text: FoldedText, words: string): TextRange | undefined {
  const wanted = lowerCase(foldWords(words).slice(0, MOST_WORDS))
  const searched = lowerCase(text.text.slice(0, MOST_TEXT))
  if (wanted.length < 4) return undefined
  const match = bestMatch(searched, wanted, Math.floor(wanted.length * 0.4))
  if (match === undefined || match.end <= match.start) return undefined
  let { start, end } = match
  for (let n = 0; n < LONGEST_WORD && splitsWord(text.text, start); n++) start--
  for (let n = 0; n < LONGEST_WORD && splitsWord(text.text, end); n++) end++
  while (/\s/.test(text.text[start] ?? '')) start++
  while (/\s/.test(text.text[end - 1] ?? '')) end--
  return { start: text.starts[start] ?? 0, end: text.ends[end - 1] ?? 0 }
}

/**
 * The first of the matches with the fewest errors. A part of the text is searched only for what is better than
 * in the parts before it: the library is slow where a text that repeats itself matches everywhere.
 */
function bestMatch(text: string, wanted: string, mostErrors: number): TextRange | undefined {
  let best: TextRange | undefined
  let most = mostErrors
  const overlap = wanted.length + mostErrors
  for (let from = 0; from < text.length && most >= 0; from += PART) {
    const part = text.slice(from, from + PART + overlap)
    const [match] = approximateSearch(part, wanted, most)
    if (!match) continue
    best = { start: from + match.start, end: from + match.end }
    most = match.errors - 1
  }
  return best
}

/** Lower case with every offset kept. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text
}
