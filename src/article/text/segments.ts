import type { CountryCode, Flow, Mention, Run, Story, TextRange } from '../../model/story.ts'
import type { Target } from '../../model/target.ts'
import { rangesIn } from './rangesIn.ts'

/** A stretch of text in which nothing changes: style, passages, mention and link are the same throughout. */
export interface Segment extends TextRange {
  text: string
  run: Run
  /** The flows whose words these are, in the order of the story. */
  flows: Flow[]
  /** The country that these words name. */
  mention?: CountryCode
  /** What the words link to: their country, else the first of their flows; none for blanks and inside the article's own links. */
  link: Target | null
  /** Flows whose passage ends here without a link of its own: each gets a numbered one after the words. */
  extraLinks: Flow[]
}

/** Cuts the runs of a block into segments, in reading order and without gaps. */
export function segmentRuns(story: Story, runs: readonly Run[]): Segment[] {
  const { flows, mentions } = rangesIn(story, runs[0]?.start ?? 0, runs.at(-1)?.end ?? 0)
  const ranges = [...flows.map(({ passage }) => passage), ...mentions]
  const here = { text: story.text, flows, mentions }
  const cuts = new Set([...runs, ...ranges].flatMap(({ start, end }) => [start, end]))
  const sorted = [...cuts].sort((a, b) => a - b)
  const segments = runs.flatMap((run) => {
    const inside = sorted.filter((cut) => cut >= run.start && cut <= run.end)
    return inside.slice(1).map((end, i) => segment(here, run, inside[i] ?? run.start, end))
  })
  return withExtraLinks(segments, flows)
}

type Words = Pick<Story, 'text' | 'flows' | 'mentions'>

function segment(story: Words, run: Run, start: number, end: number): Segment {
  const covers = (range: TextRange) => range.start <= start && end <= range.end
  const mention: Mention | undefined = story.mentions.find(covers)
  const isBlank = story.text.slice(start, end).trim() === ''
  const own = story.flows.filter(({ passage }) => covers(passage))
  return {
    start,
    end,
    text: story.text.slice(start, end),
    run,
    flows: own,
    ...(mention && { mention: mention.country }),
    link: run.href || isBlank ? null : linkOf(mention, own[0]),
    extraLinks: [],
  }
}

function linkOf(mention: Mention | undefined, flow: Flow | undefined): Target | null {
  if (mention) return { kind: 'country', id: mention.country }
  return flow ? { kind: 'flow', id: flow.id } : null
}

function withExtraLinks(segments: readonly Segment[], flows: readonly Flow[]): Segment[] {
  const linked = new Set(segments.map(({ link }) => link?.id))
  return segments.map((each) => ({
    ...each,
    extraLinks: flows.filter(({ id, passage }) => passage.end === each.end && !linked.has(id)),
  }))
}
