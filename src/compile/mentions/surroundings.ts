import type { Hit } from './matchCues.ts'

/** So many characters on each side of a hit are looked at. */
const REACH = 60

/** What stands round a hit, within its block. */
export interface Surroundings {
  before: string
  after: string
  /** The word before, if only a space is between; else empty. */
  wordBefore: string
  /** The word behind, likewise, with a full stop that follows it. */
  wordAfter: string
  /** The hits before and behind, with the text between: empty where there is none. */
  previous: Hit | undefined
  gapBefore: string
  next: Hit | undefined
  gapAfter: string
  /** The hit behind {@link next}, with the text between them. */
  afterNext: Hit | undefined
  gapAfterNext: string
}

const WORD_END = /[\p{L}\p{M}\p{N}'’-]+\.?$/u
const WORD_AFTER = /^ ([\p{L}\p{M}\p{N}'’-]+\.?)/u

/** What stands round the hit at `index` of `hits`, found in `text`. */
export function surroundings(text: string, hits: readonly Hit[], index: number): Surroundings {
  const at = hits[index]?.start ?? 0
  const end = hits[index]?.end ?? 0
  const before = text.slice(Math.max(0, at - REACH), at)
  const after = text.slice(end, end + REACH)
  const ownBefore = before.slice(before.lastIndexOf('\n') + 1)
  const ownAfter = after.split('\n', 1)[0] ?? ''
  const [previous, next, afterNext] = [hits[index - 1], hits[index + 1], hits[index + 2]]
  return {
    before: ownBefore,
    after: ownAfter,
    wordBefore: lastWord(ownBefore),
    wordAfter: WORD_AFTER.exec(ownAfter)?.[1] ?? '',
    ...{ previous, gapBefore: previous ? text.slice(previous.end, at).slice(-REACH) : '' },
    ...{ next, gapAfter: next ? text.slice(end, next.start).slice(0, REACH) : '' },
    ...{
      afterNext,
      gapAfterNext: next && afterNext ? text.slice(next.end, afterNext.start).slice(0, REACH) : '',
    },
  }
}

function lastWord(before: string): string {
  if (!before.endsWith(' ')) return ''
  const word = before.slice(before.lastIndexOf(' ', before.length - 2) + 1, -1)
  return WORD_END.exec(word)?.[0] ?? ''
}

/** Whether a hit is an abbreviation, such as US or U.S. */
export function isAbbreviation({ words }: Hit): boolean {
  return /^[\p{Lu}.&]{2,8}$|^U\.S$/u.test(words)
}
