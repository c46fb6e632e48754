import type { ReactNode } from 'react'
import { useFirstEmphasis, useLink } from '../../linking/LinkProvider.tsx'
import { flowNumber } from '../../linking/readingOrder.ts'
import type { Flow } from '../../model/story.ts'
import { kindOf } from '../../model/storyLookup.ts'
import type { Segment } from './segments.ts'

/** What {@link Words} draws. */
export interface WordsProps {
  segment: Segment
  /** The flow that the words pick, if any: what holds them has its look. */
  flow: Flow | null
}

/** The words of a segment in their style, inside all passages that they belong to besides. */
export function Words({ segment, flow }: WordsProps) {
  const { story } = useLink()
  const others = segment.flows.filter(({ id }) => id !== flow?.id)
  const numbers = segment.flows
    .filter(({ passage }) => passage.end === segment.end)
    .map(({ id }) => flowNumber(story, id))
  const words = (
    <span className="words" data-offset={segment.start} data-ends={numbers.join(', ') || undefined}>
      <Styled segment={segment} />
    </span>
  )
  return others.reduce(
    (inner, other) => (
      <AlsoPassage key={other.id} flow={other}>
        {inner}
      </AlsoPassage>
    ),
    words,
  )
}

function Styled({ segment: { text, run } }: { segment: Segment }) {
  let styled: ReactNode = text
  if (run.emphasis) styled = <em>{styled}</em>
  if (run.strong) styled = <strong>{styled}</strong>
  return run.href ? <a href={run.href}>{styled}</a> : styled
}

/** A passage round words that pick something else, or nothing. */
function AlsoPassage({ flow, children }: { flow: Flow; children: ReactNode }) {
  const emphasis = useFirstEmphasis({ kind: 'flow', id: flow.id })
  const { look } = kindOf(useLink().story, flow.kind)
  return (
    <span className="passage" data-look={look} data-passage={flow.id} data-emphasis={emphasis}>
      {children}
    </span>
  )
}
