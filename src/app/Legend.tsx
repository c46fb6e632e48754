import { useEffect, useRef, useState } from 'react'
import type { Drawing } from '../geo/drawing.ts'
import { KindSample } from '../kinds/KindSample.tsx'
import { shownKinds } from '../kinds/kinds.ts'
import { WidthSample } from '../kinds/WidthSample.tsx'
import { useLink, useLinkState } from '../linking/LinkProvider.tsx'
import { useOneStop } from '../linking/useOneStop.ts'
import type { Flow, FlowKind, FlowStatus, StoryKind } from '../model/story.ts'
import type { Words } from '../words/en.ts'
import { useWords } from '../words/words.ts'

/** What the widths of the lines say, by two values; nothing where they say nothing. */
export function WidthLegend({ widthKey }: { widthKey: Drawing['widthKey'] }) {
  const words = useWords()
  if (!widthKey) return null
  const { unit, samples } = widthKey
  return (
    <ul className="legend" aria-label={words.map.widths}>
      {samples.map(({ amount, width }) => (
        <li key={amount}>
          <WidthSample width={width} />
          <span>{words.amount(amount, unit)}</span>
        </li>
      ))}
    </ul>
  )
}

const LAST_KIND_ID = '_last-kind'

/**
 * Each kind that the story has, with its line and how many flows are of it. With a script each is a button that hides
 * or shows its flows, all over the page.
 */
export function Legend() {
  const { wholeStory, store } = useLink()
  const { map } = useWords()
  const shown = useLinkState((state) => state.kinds)
  const [isFilter, setIsFilter] = useState(false)
  const ref = useRef<HTMLUListElement>(null)
  useOneStop(ref, 'li')
  const kinds = shownKinds(wholeStory)
  useEffect(() => setIsFilter(kinds.length > 1), [kinds.length])
  const left = kinds.filter(({ name }) => shown.has(name)).length
  const hidden = kinds.length - left
  const show = (isWanted: (name: FlowKind) => boolean) =>
    store.getState().showKinds(new Set(kinds.map(({ name }) => name).filter(isWanted)))
  const showAll = () => {
    // The button goes with what it undoes.
    ref.current?.querySelector<HTMLElement>('button[tabindex="0"]')?.focus()
    show(() => true)
  }
  return (
    <>
      <ul ref={ref} className="legend kinds" aria-label={map.legend}>
        {kinds.map((kind) => (
          <KindEntry
            key={kind.name}
            kind={kind}
            isFilter={isFilter}
            isShown={shown.has(kind.name)}
            isLast={left === 1 && shown.has(kind.name)}
            onToggle={() => show((name) => shown.has(name) !== (name === kind.name))}
            onOnly={() => show((name) => name === kind.name)}
          />
        ))}
      </ul>
      <div className={hidden ? 'kinds-note' : 'visually-hidden'}>
        <span role="status">{hidden > 0 && map.hiddenKinds(hidden)}</span>
        <span id={LAST_KIND_ID} hidden>
          {map.lastKind}
        </span>
        {hidden > 0 && (
          <button type="button" className="quiet-button" onClick={showAll}>
            {map.showAllKinds}
          </button>
        )}
      </div>
    </>
  )
}

/** Where a thing is on its way, and has not arrived. */
const NOT_YET: readonly FlowStatus[] = ['shown', 'offered', 'agreed', 'ordered']

/** How many flows of a kind have arrived; undefined where that is no question, or none has. */
function arrivedOf(flows: readonly Flow[], words: Words): string | undefined {
  const arrived = flows.filter(({ status }) => status === 'delivered')
  const isMixed = flows.some(({ status }) => status && NOT_YET.includes(status))
  const status = arrived[0] && words.status(arrived[0])
  return isMixed && status ? words.map.ofThem(arrived.length, status) : undefined
}

interface KindEntryProps {
  kind: StoryKind
  isFilter: boolean
  isShown: boolean
  /** Whether no other is shown: it cannot be hidden, too. */
  isLast: boolean
  onToggle: () => void
  onOnly: () => void
}

function KindEntry({ kind, isFilter, isShown, isLast, onToggle, onOnly }: KindEntryProps) {
  const { wholeStory } = useLink()
  const words = useWords()
  const flows = wholeStory.flows.filter((flow) => flow.kind === kind.name)
  const arrived = arrivedOf(flows, words)
  const entry = (
    <>
      <KindSample kind={kind} />
      <span>{words.kind(kind)}</span>
      <span className="count">{flows.length}</span>
      {arrived && <span className="count arrived">{arrived}</span>}
    </>
  )
  if (!isFilter) return <li>{entry}</li>
  return (
    <li className={isShown ? undefined : 'off'}>
      <button
        type="button"
        className="kind-toggle"
        aria-pressed={isShown}
        aria-disabled={isLast}
        aria-describedby={isLast ? LAST_KIND_ID : undefined}
        onClick={isLast ? undefined : onToggle}
      >
        {entry}
      </button>
      <button
        type="button"
        className="only"
        aria-label={words.map.onlyKind(words.kind(kind))}
        onClick={onOnly}
      >
        {words.map.only}
      </button>
    </li>
  )
}
