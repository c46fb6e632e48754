import type { CountryCode, Flow, Run, Story, TextRange } from '../../model/story.ts'
import { type Segment, segmentRuns } from './segments.ts'
import { wordsOfFlow } from './wordsOfFlow.ts'

/** A country that words name. */
export interface NamedCountry {
  country: CountryCode
  /** Where in the story's text the words begin. */
  start: number
}

/**
 * How much of a passage its link holds: all its words, the first of those that other passages or links leave
 * it, or the word alone that tells its flow from others of the same passage.
 */
type Anchor = 'whole' | 'opening' | 'word'

/** Neighbouring segments that pick the same, or nothing. */
export type Piece = PieceContent & {
  segments: Segment[]
  /** Flows that have no words of their own and whose passage ends here: each gets a mark after the words. */
  marks: Flow[]
}

type PieceContent =
  | { kind: 'text' }
  | { kind: 'mention'; country: CountryCode }
  | {
      kind: 'passage'
      flow: Flow
      /** Null for words of a passage whose link is another piece. */
      anchor: Anchor | null
      /** Whether the link of the passage already says these words. */
      isSaid: boolean
      /** The countries that the words name, each once. */
      named: NamedCountry[]
    }

interface Group extends TextRange {
  /** What the words pick: equal for neighbours that make one piece. */
  key: string
  flow: Flow | null
  isTelling: boolean
  segments: Segment[]
}

/** The runs of a block as pieces, in reading order and without gaps. */
export function piecesOf(story: Story, runs: readonly Run[]): Piece[] {
  const groups = grouped(segmentRuns(story, runs))
  const anchors = anchorsOf(groups)
  const all = groups.flatMap(({ segments }) => segments.flatMap(({ flows }) => flows))
  const unanchored = new Set(all.filter(({ id }) => !anchors.has(id)))
  return groups.map((group) => {
    const marks = [...unanchored].filter(({ passage }) => passage.end <= group.end)
    for (const flow of marks) unanchored.delete(flow)
    return { ...contentOf(group, anchors), segments: group.segments, marks }
  })
}

function grouped(segments: readonly Segment[]): Group[] {
  const groups: Group[] = []
  for (const segment of segments) {
    const own = segment.run.href ? null : wordsOfFlow(segment)
    const [flow, isTelling] = [own?.flow ?? null, own?.isTelling ?? false]
    const mention = segment.run.href ? '' : (segment.mention ?? '')
    const key = flow ? `${flow.id} ${isTelling}` : mention
    const last = groups.at(-1)
    if (key && last?.key === key) {
      last.segments.push(segment)
      last.end = segment.end
    } else {
      groups.push({ ...{ key, flow, isTelling }, ...rangeOf(segment), segments: [segment] })
    }
  }
  return groups
}

/** The group that is each flow's link, and how; flows without words of their own are left out. */
function anchorsOf(groups: readonly Group[]): Map<string, { group: Group; anchor: Anchor }> {
  const anchors = new Map<string, { group: Group; anchor: Anchor }>()
  for (const group of groups) {
    const { flow, isTelling, segments } = group
    if (!flow || segments.every(({ text }) => text.trim() === '')) continue
    const known = anchors.get(flow.id)
    if (known && (known.anchor === 'word' || !isTelling)) continue
    const { start, end } = flow.passage
    const isWhole = group.start === start && group.end === end
    anchors.set(flow.id, { group, anchor: isTelling ? 'word' : isWhole ? 'whole' : 'opening' })
  }
  return anchors
}

function contentOf(group: Group, anchors: ReturnType<typeof anchorsOf>): PieceContent {
  const { flow, key, segments } = group
  if (!flow) return key ? { kind: 'mention', country: key } : { kind: 'text' }
  const known = anchors.get(flow.id)
  const anchor = known?.group === group ? known.anchor : null
  const isSaid = !anchor && known?.anchor === 'opening'
  return { kind: 'passage', flow, anchor, isSaid, named: namedIn(segments) }
}

function namedIn(segments: readonly Segment[]): NamedCountry[] {
  const named = new Map<CountryCode, number>()
  for (const { mention, start } of segments) {
    if (mention && !named.has(mention)) named.set(mention, start)
  }
  return [...named].map(([country, start]) => ({ country, start }))
}

function rangeOf({ start, end }: TextRange): TextRange {
  return { start, end }
}
