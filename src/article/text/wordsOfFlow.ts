import type { Flow } from '../../model/story.ts'
import type { Segment } from './segments.ts'

/** Whose words a segment's are. */
export interface WordsOfFlow {
  flow: Flow
  /** Whether they name the one end that tells the flow from the others of the same words. */
  isTelling: boolean
}

/**
 * The flow that the words of a segment pick: of passages that lie in each other the shortest, so that each
 * has words. Where several flows have the very same passage, a country at the end of only one of them is
 * that flow's word, and all other words are the first flow's. Null for words of no flow.
 */
export function wordsOfFlow({ flows, mention }: Segment): WordsOfFlow | null {
  const [flow] = flows.toSorted((a, b) => lengthOf(a) - lengthOf(b))
  if (!flow) return null
  const same = flows.filter(
    ({ passage: { start, end } }) => start === flow.passage.start && end === flow.passage.end,
  )
  const named = same.filter(({ from, to }) => from === mention || to === mention)
  const [only] = named
  const isTelling = same.length > 1 && named.length === 1
  return only && isTelling ? { flow: only, isTelling } : { flow: same[0] ?? flow, isTelling: false }
}

function lengthOf({ passage: { start, end } }: Flow): number {
  return end - start
}
