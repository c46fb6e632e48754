import { useRef } from 'react'
import { useLink } from '../linking/LinkProvider.tsx'
import type { Target } from '../linking/target.ts'
import { countryName } from '../story/countryName.ts'
import type { Flow } from '../story/story.ts'
import { CountryFacts } from './CountryFacts.tsx'
import { FlowEvidence, FlowFacts } from './FlowFacts.tsx'
import { KindSample } from './KindSample.tsx'
import { Stepper } from './Stepper.tsx'
import { useIsCut } from './useIsCut.ts'

/** What {@link Card} shows and does. */
export interface CardProps {
  target: Target
  /** How many places in the article speak of the target. */
  stopCount: number
  /** Which of them the article shows, from 0. */
  stop: number
  onStop: (stop: number) => void
  /** Whether it has the whole panel for itself. */
  isWhole: boolean
  onWhole: (isWhole: boolean) => void
  onClose: () => void
}

/** What the story knows about the picked target; nothing about a flow that is not shown. */
export function Card(props: CardProps) {
  const { flows } = useLink().story
  const { kind, id } = props.target
  const flow = flows.find((each) => each.id === id)
  return kind === 'flow' && !flow ? null : <FilledCard {...props} flow={flow} />
}

function FilledCard(props: CardProps & { flow: Flow | undefined }) {
  const { target, flow, stopCount, stop, onStop, isWhole, onWhole, onClose } = props
  const { story } = useLink()
  const bodyRef = useRef<HTMLDivElement>(null)
  const isCut = useIsCut(bodyRef)
  const title = flow?.label ?? countryName(story, target.id)
  return (
    <section className="card" aria-label={title}>
      <header className="card-head">
        <h2 tabIndex={-1}>
          {flow && <KindSample kind={flow.kind} />}
          {title}
        </h2>
        <button type="button" className="close" aria-label="Close" onClick={onClose}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="M3.5 3.5l9 9m0-9l-9 9" fill="none" stroke="currentColor" strokeWidth="1.5" />
          </svg>
        </button>
      </header>
      {stopCount > 0 && <Stepper count={stopCount} index={stop} onStep={onStop} />}
      <div ref={bodyRef} className="card-body" data-cut={isCut || undefined}>
        <div>
          {flow ? (
            <>
              <FlowFacts flow={flow} />
              <FlowEvidence flow={flow} />
            </>
          ) : (
            <CountryFacts code={target.id} />
          )}
        </div>
      </div>
      {(isCut || isWhole) && (
        <button type="button" className="whole-card" onClick={() => onWhole(!isWhole)}>
          {isWhole ? 'Back to the article' : 'Show all'}
        </button>
      )}
    </section>
  )
}
