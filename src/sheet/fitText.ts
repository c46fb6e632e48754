import { balanceLines, breakWord, fillLines, type Measure, wordsOf } from './wrapLines.ts'

/** The room for a text and what it may look like there. */
export interface TextRoom {
  /** In pixels. */
  width: number
  /** In pixels. */
  height: number
  /** Sizes of letters in pixels, the best first. */
  sizes: readonly number[]
  /** From one baseline to the next, in sizes. */
  leading: number
}

/** A text in lines that fit its room. */
export interface FittedText {
  /** Size of the letters in pixels. */
  size: number
  lines: string[]
  /** Whether the end had to be cut off. */
  isCut: boolean
}

/** No card has room for more letters than this. */
const MOST_LETTERS = 600

const ELLIPSIS = '…'

/**
 * The text at the best size at which it fits, in balanced lines; if it fits at none, as much of it as fits
 * at the last size, with an ellipsis. `measure` gives widths at size 1.
 */
export function fitText(text: string, room: TextRoom, measure: Measure): FittedText {
  const words = wordsOf(text.slice(0, MOST_LETTERS))
  for (const size of room.sizes) {
    const width = room.width / size
    if (words.some((word) => measure(word) > width)) continue
    const lines = balanceLines(words, width, measure)
    if (lines.length <= mostLines(room, size)) return { size, lines, isCut: false }
  }
  return cutText(words, room, measure)
}

function cutText(words: readonly string[], room: TextRoom, measure: Measure): FittedText {
  const size = room.sizes.at(-1) ?? 0
  const width = room.width / size
  const lines = fillBroken(words, width, measure)
  const kept = lines.slice(0, mostLines(room, size))
  if (kept.length === lines.length) return { size, lines, isCut: false }
  const [whole, last = ''] = [kept.slice(0, -1), kept.at(-1)]
  const [shortened = ''] = fillBroken(wordsOf(last), width - measure(ELLIPSIS), measure)
  return { size, lines: [...whole, `${shortened}${ELLIPSIS}`], isCut: true }
}

function fillBroken(words: readonly string[], width: number, measure: Measure): string[] {
  const pieces = words.flatMap((word) => breakWord(word, width, measure))
  return fillLines(pieces, width, measure)
}

function mostLines({ height, leading }: TextRoom, size: number): number {
  return Math.floor(height / (size * leading))
}
