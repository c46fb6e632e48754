import type { ReactNode } from 'react'
import { useLink, useTargetAttributes } from '../../linking/LinkProvider.tsx'
import type { CountryCode, Flow } from '../../model/story.ts'
import { countryName, kindOf } from '../../model/storyLookup.ts'
import { useWords } from '../../words/words.ts'
import type { NamedCountry, Piece } from './pieces.ts'
import { Words } from './Words.tsx'

/** A piece of the text, with the links that stand behind it. */
export function PieceText({ piece }: { piece: Piece }) {
  return (
    <>
      <PieceWords piece={piece} />
      {piece.kind === 'passage' &&
        piece.named.map((named) => <NamedLink key={named.country} named={named} />)}
      {piece.marks.map((flow) => (
        <FlowMark key={flow.id} flow={flow} beside={piece.segments.at(-1)?.flows ?? []} />
      ))}
    </>
  )
}

function PieceWords({ piece }: { piece: Piece }) {
  const flow = piece.kind === 'passage' ? piece.flow : null
  const words = piece.segments.map((segment) => (
    <Words key={segment.start} segment={segment} flow={flow} />
  ))
  switch (piece.kind) {
    case 'text':
      return words
    case 'mention':
      return <MentionLink country={piece.country}>{words}</MentionLink>
    case 'passage':
      return <Passage piece={piece}>{words}</Passage>
  }
}

function MentionLink({ country, children }: { country: CountryCode; children: ReactNode }) {
  return (
    <a className="mention" {...useTargetAttributes({ kind: 'country', id: country })}>
      {children}
    </a>
  )
}

/** One link a passage, named by all its words; what does not fit into it is not heard a second time. */
function Passage({
  piece: { flow, anchor, isSaid, segments },
  children,
}: {
  piece: Extract<Piece, { kind: 'passage' }>
  children: ReactNode
}) {
  const { article } = useWords()
  const { href, ...attributes } = useTargetAttributes({ kind: 'flow', id: flow.id })
  const kind = kindOf(useLink().story, flow.kind)
  const look = { className: 'passage', 'data-look': kind.look, ...attributes }
  const text = segments.map((segment) => segment.text).join('')
  switch (anchor) {
    case null:
      return (
        <span {...look} aria-hidden={isSaid || undefined}>
          {children}
        </span>
      )
    case 'whole':
      return (
        <a {...look} href={href}>
          {children}
        </a>
      )
    case 'opening':
      return (
        <a {...look} href={href} aria-label={flow.quote}>
          {children}
        </a>
      )
    case 'word':
      return (
        <a {...look} href={href} aria-label={article.claim(text, flow.label)}>
          {children}
        </a>
      )
  }
}

/** A country inside a passage, for the keyboard and for screen readers: the words themselves pick the flow. */
function NamedLink({ named: { country, start } }: { named: NamedCountry }) {
  const name = countryName(useLink().story, country)
  const { href, ...attributes } = useTargetAttributes({ kind: 'country', id: country })
  return (
    <a
      className="mention inner"
      {...attributes}
      href={href}
      data-offset={start}
      data-says={name}
      aria-label={name}
    />
  )
}

/** A link for a claim that has no words to itself: it says how the claim differs, and is no part of the text. */
function FlowMark({ flow, beside }: { flow: Flow; beside: readonly Flow[] }) {
  const { story } = useLink()
  const words = useWords()
  const { href, ...attributes } = useTargetAttributes({ kind: 'flow', id: flow.id })
  const ends = beside.filter(({ id }) => id !== flow.id).flatMap(({ from, to }) => [from, to])
  const kind = kindOf(story, flow.kind)
  const own = [flow.to, flow.from].find((code) => !ends.includes(code))
  return (
    <a
      className="flow-mark"
      data-look={kind.look}
      {...attributes}
      href={href}
      data-says={words.article.also(own ? countryName(story, own) : words.kind(kind))}
      aria-label={flow.label}
    />
  )
}
