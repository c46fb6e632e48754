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
