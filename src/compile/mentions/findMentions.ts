import type { Mention, TextRange } from '../../model/story.ts'
import type { FoldedText } from '../quotes/foldText.ts'
import type { Cues } from './cues.ts'
import { isLanguage } from './languageUse.ts'
import { type Hit, matchCues } from './matchCues.ts'
import { nearbySense } from './nearbySense.ts'
import { isPartOfLarger } from './partOfLarger.ts'
import { surroundings } from './surroundings.ts'
import { OTHER_SENSES } from './tables/otherSenses.ts'
import { type ReadHit, type TextSense, textSense } from './textSense.ts'

/**
 * The words of the text that name a country or another thing of the story, in reading order and
 * never overlapping.
 *
 * 1. The text is matched against the cues: at each word the longest wins, so that a larger name
 *    (“New South Wales”) hides the country’s in it.
 * 2. The words next to a hit take out what is part of a larger name or a language whatever the text
 *    is about (“Air France”, “in Turkish”).
 * 3. They say which sense a name has: a person or town (“Jordan Peele”, “Lebanon, Ohio”), or the
 *    country (“in Jordan”).
 * 4. Where they don’t, the name has the sense that the whole text gives it. An end point’s names
 *    always name it.
 * 5. A name of two countries (Congo, Korea) is that of the one that the text names otherwise.
 *
 * `headings` are sorted ranges of the original text, where names may be all in capitals.
 */
export function findMentions(
  text: FoldedText,
  cues: Cues,
  headings: readonly TextRange[],
): Mention[] {
  const hits = matchCues(text.text, cues, foldedRanges(text, headings))
  const read = hits.flatMap((hit, index): ReadHit[] => {
    if (!isOfCountry(hit) && hit.cue.kind !== 'dateline') return [{ hit }]
    const round = surroundings(text.text, hits, index)
    if (isPartOfLarger(hit, round)) return []
    if (hit.cue.kind === 'people' && isLanguage(hit, round)) return []
    return [{ hit, nearby: hasSenses(hit) ? nearbySense(hit, round) : undefined }]
  })
  const sense = textSense(read)
  return read.flatMap(({ hit, nearby }): Mention[] => {
    const country = namedBy(hit, sense.oneOf)
    if (country === undefined) return []
    if (hasSenses(hit) && (nearby ?? sense.of(hit)) !== 'country') return []
    return [{ start: text.starts[hit.start] ?? 0, end: text.ends[hit.end - 1] ?? 0, country }]
  })
}

function isOfCountry({ cue }: Hit): boolean {
  return cue.kind === 'name' || cue.kind === 'people' || cue.kind === 'capital'
}

/** Whether words may mean something else than their country: never those of an end point, but its capital. */
function hasSenses({ cue, words }: Hit): boolean {
  if (cue.kind === 'people') return !cue.sure && OTHER_SENSES[words] !== undefined
  return cue.kind === 'capital' || cue.kind === 'dateline' || (cue.kind === 'name' && !cue.sure)
}

function namedBy({ cue }: Hit, oneOf: TextSense['oneOf']): string | undefined {
  switch (cue.kind) {
    case 'thing':
      return cue.code
    case 'capital':
      return cue.links ? cue.codes[0] : undefined
    case 'name':
    case 'people':
      return cue.codes.length === 1 ? cue.codes[0] : oneOf(cue.codes)
    default:
      return undefined
  }
}

/** The ranges, which count in the original, as ranges of the folded text. */
function foldedRanges({ starts }: FoldedText, ranges: readonly TextRange[]): TextRange[] {
  let at = 0
  const reach = (offset: number): number => {
    while (at < starts.length && (starts[at] ?? 0) < offset) at++
    return at
  }
  return ranges.map(({ start, end }) => ({ start: reach(start), end: reach(end) }))
}
