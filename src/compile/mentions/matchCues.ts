import type { TextRange } from '../../model/story.ts'
import { splitsWord } from '../quotes/wordBoundary.ts'
import type { Cue, Cues } from './cues.ts'

/** Words of a text that a cue stands for; the range counts in the folded text. */
export interface Hit extends TextRange {
  /** The words as the cue has them. */
  words: string
  cue: Cue
  /** Whether it stands in a heading, where every word may be capitalised. */
  inHeading: boolean
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu
const FIRST_WORD = /^[\p{L}\p{M}\p{N}]+/u

/** Abbreviations that are everyday words, too, where all is written in capitals. */
const WORDS_IN_CAPITALS: ReadonlySet<string> = new Set(['CAR'])

/**
 * The cues in `text`, in reading order and never overlapping. Letter case counts, cues must be whole
 * words, and at each word the longest cue wins. In `headings`, sorted ranges of the text, names
 * are also found where all is written in capitals.
 */
export function matchCues(text: string, cues: Cues, headings: readonly TextRange[]): Hit[] {
  const asWritten = byFirstWord([...cues.keys()].map((words) => [words, words]))
  let inCapitals: ReturnType<typeof byFirstWord> | undefined
  const hits: Hit[] = []
  let reached = 0
  let next = 0
  let shouted: boolean | undefined
  for (const { 0: word, index: start } of text.matchAll(WORD)) {
    if (start < reached) continue
    while (start >= (headings[next]?.end ?? Number.POSITIVE_INFINITY)) {
      next++
      shouted = undefined
    }
    const heading = headings[next]
    const inHeading = heading !== undefined && start >= heading.start
    if (inHeading) shouted ??= isInCapitals(text.slice(heading.start, heading.end))
    if (inHeading && shouted) inCapitals ??= byFirstWord(capitalNames(cues))
    const found =
      (inHeading && shouted ? longestAt(text, start, inCapitals?.get(word)) : undefined) ??
      longestAt(text, start, asWritten.get(word))
    if (found === undefined) continue
    reached = start + found.written.length
    const cue = cues.get(found.words)
    if (cue === undefined || (inHeading && shouted && WORDS_IN_CAPITALS.has(found.words))) continue
    const words = cue.kind === 'dateline' ? cue.name : found.words
    hits.push({ start, end: reached, words, cue, inHeading })
  }
  return hits
}

interface WrittenCue {
  /** How it stands in the text. */
  written: string
  /** How the cue has it. */
  words: string
}

/** Cues by their first word, the longest first. */
function byFirstWord(pairs: [written: string, words: string][]): Map<string, WrittenCue[]> {
  const index = new Map<string, WrittenCue[]>()
  for (const [written, words] of pairs) {
    const [first] = FIRST_WORD.exec(written) ?? []
    if (first === undefined) continue
    const others = index.get(first)
    if (others) others.push({ written, words })
    else index.set(first, [{ written, words }])
  }
  for (const each of index.values()) each.sort((a, b) => b.written.length - a.written.length)
  return index
}

function longestAt(text: string, start: number, cues: readonly WrittenCue[] = []) {
  return cues.find(({ written }) => {
    return text.startsWith(written, start) && !splitsWord(text, start + written.length)
  })
}

/** Names as they stand where all is written in capitals; neither people nor capitals. */
function capitalNames(cues: Cues): [written: string, words: string][] {
  return [...cues].flatMap(([words, { kind }]): [string, string][] => {
    const shouted = ['name', 'thing', 'larger', 'region'].includes(kind)
    return shouted && /\p{Ll}/u.test(words) ? [[words.toUpperCase(), words]] : []
  })
}

function isInCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)
}
