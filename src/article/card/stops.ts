import type { Story, TextRange } from '../../model/story.ts'
import { storyIndex } from '../../model/storyLookup.ts'
import type { Target } from '../../model/target.ts'

/**
 * Where the article speaks of a target, in reading order: a flow's passage, or a country's mentions and
 * the passages of its flows. A mention inside one of those passages is no stop of its own.
 */
export function stopsOf(story: Story, target: Target): TextRange[] {
  const { flows, flowsOf } = storyIndex(story)
  if (target.kind === 'flow') {
    const flow = flows.get(target.id)
    return flow ? [flow.passage] : []
  }
  const passages = flowsOf(target.id).map(({ passage }) => passage)
  const mentions = story.mentions.filter(
    ({ country, start, end }) =>
      country === target.id &&
      !passages.some((passage) => passage.start <= start && end <= passage.end),
  )
  return [...passages, ...mentions]
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter(({ start, end }, i, all) => all[i - 1]?.start !== start || all[i - 1]?.end !== end)
}

/** A stop with fewer characters is heard with the words around it. */
const FEWEST = 24
/** Words around it on either side. */
const AROUND = 6

/** The words of a stop, with some of those around them in the same block where they are few. */
export function wordsAround(text: string, { start, end }: TextRange): string {
  const own = text.slice(start, end)
  if (own.length >= FEWEST) return own
  const before =
    text
      .slice(0, start)
      .split('\n')
      .at(-1)
      ?.split(' ')
      .slice(-AROUND - 1) ?? []
  const after =
    text
      .slice(end)
      .split('\n')[0]
      ?.split(' ')
      .slice(0, AROUND + 1) ?? []
  return [before.join(' '), own, after.join(' ')].join('')
}
