import type { Mention } from '../../model/story.ts'
import type { FoldedText } from '../quotes/foldText.ts'
import { splitsWord } from '../quotes/wordBoundary.ts'
import type { CountryCues } from './countryCues.ts'

/**
 * The words of the text that name a country, in reading order and never overlapping. Letter case
 * counts, cues must be whole words, and at each word the longest cue wins.
 */
export function findMentions(text: FoldedText, cues: CountryCues): Mention[] {
  const byFirstWord = new Map<string, string[]>()
  const longestFirst = [...cues.keys()].sort((a, b) => b.length - a.length)
  for (const cue of longestFirst) {
    const word = /[\p{L}\p{M}\p{N}]+/u.exec(cue)
    if (word?.index !== 0) continue
    const others = byFirstWord.get(word[0])
    if (others) others.push(cue)
    else byFirstWord.set(word[0], [cue])
  }

  const mentions: Mention[] = []
  let reached = 0
  for (const { 0: word, index: start } of text.text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    if (start < reached) continue
    const cue = byFirstWord.get(word)?.find((words) => {
      return text.text.startsWith(words, start) && !splitsWord(text.text, start + words.length)
    })
    if (cue === undefined) continue
    reached = start + cue.length
    const country = cues.get(cue)
    if (country === undefined) continue
    mentions.push({ start: text.starts[start] ?? 0, end: text.ends[reached - 1] ?? 0, country })
  }
  return mentions
}
