import type { ReactNode } from 'react'
import { useFirstEmphasis, useTargetAttributes } from '../../linking/LinkProvider.tsx'
import type { Flow, FlowKind } from '../../model/story.ts'
import type { Target } from '../../model/target.ts'
import type { Segment } from './segments.ts'

/** A segment as text, link or marked passage. */
export function SegmentText({
  segment,
  opensPassage,
}: {
  segment: Segment
  opensPassage: boolean
}) {
  const { link, flows, mention, extraLinks } = segment
  const [flow] = flows
  const words = <Styled segment={segment} />
  const linked = link ? (
    <TextLink
      target={link}
      className={mention ? 'mention' : 'passage'}
      kind={mention ? undefined : flow?.kind}
      tabbable={mention !== undefined || opensPassage}
      offset={segment.start}
    >
      {words}
    </TextLink>
  ) : (
    <span data-offset={segment.start}>{words}</span>
  )
  return (
    <>
      {flows
        .filter(({ id }) => id !== link?.id)
        .reduce(
          (inner, other) => (
            <Passage key={other.id} flow={other}>
              {inner}
            </Passage>
          ),
          linked,
        )}
      {extraLinks.map((extra) => (
        <ExtraLink key={extra.id} flow={extra} number={flows.indexOf(extra) + 1} />
      ))}
    </>
  )
}

function Styled({ segment: { text, run } }: { segment: Segment }) {
  let styled: ReactNode = text
  if (run.emphasis) styled = <em>{styled}</em>
  if (run.strong) styled = <strong>{styled}</strong>
  return run.href ? <a href={run.href}>{styled}</a> : styled
}

/** The look of a passage round words that link to something else: a country, or another of their flows. */
function Passage({ flow, children }: { flow: Flow; children: ReactNode }) {
  const emphasis = useFirstEmphasis({ kind: 'flow', id: flow.id })
  return (
    <span className="passage" data-kind={flow.kind} data-passage={flow.id} data-emphasis={emphasis}>
      {children}
    </span>
  )
}

interface TextLinkProps {
  target: Target
  className: string
  /** The kind whose look the words have, if any. */
  kind: FlowKind | undefined
  tabbable: boolean
  offset: number
  children: ReactNode
}

function TextLink({ target, className, kind, tabbable, offset, children }: TextLinkProps) {
  return (
    <a
      className={className}
      data-kind={kind}
      {...useTargetAttributes(target)}
      data-offset={offset}
      tabIndex={tabbable ? undefined : -1}
    >
      {children}
    </a>
  )
}

/** A numbered link for one more claim of the same words; the number is not part of the text. */
function ExtraLink({ flow, number }: { flow: Flow; number: number }) {
  const attributes = useTargetAttributes({ kind: 'flow', id: flow.id })
  return (
    <a
      className="extra-link"
      data-kind={flow.kind}
      {...attributes}
      href={attributes.href}
      data-number={number}
      aria-label={flow.label}
    >
      <span className="visually-hidden" />
    </a>
  )
}
