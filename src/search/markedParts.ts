import { searchWords } from './matchWords.ts'

/** A stretch of a text; all stretches together are the text. */
export interface MarkedPart {
  text: string
  /** Whether the query has it. */
  isAsked: boolean
  /** Where it begins in the text, in UTF-16 units. */
  start: number
}

/** So much of a text is kept before the first words that match, in UTF-16 units. */
const BEFORE = 40

/** The text in parts: what matches a word of the query, folded, and what lies between. */
export function markedParts(text: string, asked: readonly string[]): MarkedPart[] {
  const parts: MarkedPart[] = []
  let at = 0
  const add = (end: number, isAsked: boolean) => {
    if (end > at) parts.push({ text: text.slice(at, end), isAsked, start: at })
    at = Math.max(at, end)
  }
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const range = askedRange(word, asked)
    if (!range) continue
    add(index + range.start, false)
    add(index + range.end, true)
  }
  add(text.length, false)
  return parts
}

/** The part of a word that matches best; the whole word where its folding is longer or shorter than it. */
function askedRange(
  word: string,
  asked: readonly string[],
): { start: number; end: number } | undefined {
  const folded = searchWords(word)
  const matches = asked.filter((each) => folded.some((own) => own.includes(each)))
  const longest = matches.toSorted((a, b) => b.length - a.length)[0]
  if (longest === undefined) return undefined
  const [only = ''] = folded
  if (folded.length > 1 || only.length !== word.length) return { start: 0, end: word.length }
  const start = only.indexOf(longest)
  return { start, end: start + longest.length }
}

/** The text from a few words before the first that match; with an ellipsis where some are left out. */
export function excerptFrom(text: string, asked: readonly string[]): string {
  const first = markedParts(text, asked).find(({ isAsked }) => isAsked)?.start ?? 0
  if (first <= 2 * BEFORE) return text
  const space = text.indexOf(' ', first - BEFORE)
  return `… ${text.slice(space >= 0 && space < first ? space + 1 : first)}`
}
