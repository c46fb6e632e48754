import type { CountryCode, Flow, Mention, Run, Story, TextRange } from '../../model/story.ts'
import { rangesIn } from './rangesIn.ts'

/** A stretch of text in which nothing changes: style, passages and mention are the same throughout. */
export interface Segment extends TextRange {
  text: string
  run: Run
  /** The flows whose words these are, in the order of the story. */
  flows: Flow[]
  /** The country that these words name. */
  mention?: CountryCode
}

/** Cuts the runs of a block into segments, in reading order and without gaps. */
export function segmentRuns(story: Story, runs: readonly Run[]): Segment[] {
  const { flows, mentions } = rangesIn(story, runs[0]?.start ?? 0, runs.at(-1)?.end ?? 0)
  const ranges = [...flows.map(({ passage }) => passage), ...mentions]
  const here = { text: story.text, flows, mentions }
  const cuts = new Set([...runs, ...ranges].flatMap(({ start, end }) => [start, end]))
  const sorted = [...cuts].sort((a, b) => a - b)
  return runs.flatMap((run) => {
    const inside = sorted.filter((cut) => cut >= run.start && cut <= run.end)
    return inside.slice(1).map((end, i) => segment(here, run, inside[i] ?? run.start, end))
  })
}

type Words = Pick<Story, 'text' | 'flows' | 'mentions'>

function segment(story: Words, run: Run, start: number, end: number): Segment {
  const covers = (range: TextRange) => range.start <= start && end <= range.end
  const mention: Mention | undefined = story.mentions.find(covers)
  return {
    start,
    end,
    text: story.text.slice(start, end),
    run,
    flows: story.flows.filter(({ passage }) => covers(passage)),
    ...(mention && { mention: mention.country }),
  }
}
