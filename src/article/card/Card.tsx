import { type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { KindSample } from '../../kinds/KindSample.tsx'
import { useLink } from '../../linking/LinkProvider.tsx'
import { useStoryLanguage } from '../../linking/useStoryLanguage.ts'
import { WalkBar } from '../../linking/WalkBar.tsx'
import { useWalk } from '../../linking/walk.ts'
import type { Flow } from '../../model/story.ts'
import { countryName, kindOf, storyIndex } from '../../model/storyLookup.ts'
import type { Target } from '../../model/target.ts'
import { useWords } from '../../words/words.ts'
import { CountryBeside, FlowBeside } from '../beside/Beside.tsx'
import { FlowEvidence, FlowFacts } from '../flow/FlowFacts.tsx'
import { CloseButton } from './CloseButton.tsx'
import { CountryFacts } from './CountryFacts.tsx'
import { Stepper } from './Stepper.tsx'

/** What {@link Card} shows and does. */
export interface CardProps {
  target: Target
  /** How many places in the article speak of the target. */
  stopCount: number
  /** Which of them the article shows, from 0. */
  stop: number
  onStop: (stop: number) => void
  /** The words of the place that the article shows. */
  stopWords: string
  /** Leads to those words. */
  onWords: () => void
  /** Leads back to where the reader was before the pick; null where nothing was left. */
  onBack: (() => void) | null
  /** Whether it has the whole panel for itself. */
  isWhole: boolean
  onWhole: (isWhole: boolean) => void
  /** Stands beside the button that closes. */
  copy?: ReactNode
  onClose: () => void
}

/** What the story knows about the picked target; nothing about a flow that is not shown. */
export function Card(props: CardProps) {
  const { story } = useLink()
  const { kind, id } = props.target
  const flow = storyIndex(story).flows.get(id)
  return kind === 'flow' && !flow ? null : <FilledCard {...props} flow={flow} />
}

function FilledCard(props: CardProps & { flow: Flow | undefined }) {
  const {
    target,
    flow,
    stopCount,
    stop,
    stopWords,
    onStop,
    onWords,
    onBack,
    isWhole,
    onWhole,
    copy,
    onClose,
  } = props
  const { story } = useLink()
  const { card } = useWords()
  const walk = useWalk()
  const bodyRef = useRef<HTMLDivElement>(null)
  const isCut = useIsCut(bodyRef)
  const read = useRef(target.id)
  useLayoutEffect(() => {
    // Another card is read from its beginning.
    if (read.current !== target.id) bodyRef.current?.scrollTo(0, 0)
    read.current = target.id
  }, [target.id])
  const title = flow?.label ?? countryName(story, target.id)
  return (
    <section className="card" aria-label={title}>
      <header className="card-head">
        <h2 tabIndex={-1}>
          {flow && <KindSample kind={kindOf(story, flow.kind)} />}
          <span {...useStoryLanguage()}>{title}</span>
        </h2>
        <button
          type="button"
          className="skip-link to-words"
          aria-keyshortcuts={card.key}
          onClick={onWords}
        >
          {card.toWords}
        </button>
        {copy}
        <CloseButton onClose={onClose} />
      </header>
      {walk ? (
        <WalkBar walk={walk} />
      ) : (
        <Stepper key={target.id} count={stopCount} index={stop} words={stopWords} onStep={onStop} />
      )}
      {onBack && (
        <button type="button" className="go-back" onClick={onBack}>
          {card.goBack}
        </button>
      )}
      <div ref={bodyRef} className="card-body" data-cut={isCut || undefined}>
        <div>
          {flow ? (
            <>
              <FlowFacts flow={flow} isExplained />
              <FlowEvidence flow={flow} />
              <FlowBeside flow={flow} />
            </>
          ) : (
            <>
              <CountryFacts code={target.id} />
              <CountryBeside code={target.id} />
            </>
          )}
        </div>
      </div>
      {(isCut || isWhole) && (
        <button type="button" className="whole-card" onClick={() => onWhole(!isWhole)}>
          {isWhole ? card.backToArticle : card.showAll}
        </button>
      )}
    </section>
  )
}

/** Whether the element holds more than its height shows; follows changes of its own and its parts' size. */
function useIsCut(ref: RefObject<HTMLElement | null>): boolean {
  const [isCut, setIsCut] = useState(false)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const measure = () => setIsCut(element.scrollHeight > element.clientHeight + 1)
    const observer = new ResizeObserver(measure)
    for (const each of [element, ...element.children]) observer.observe(each)
    measure()
    return () => observer.disconnect()
  }, [ref])
  return isCut
}
