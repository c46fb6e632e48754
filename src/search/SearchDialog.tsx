import './search.css'
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { afterPaint } from '../linking/AfterPaint.tsx'
import { focusOn } from '../linking/focusOn.ts'
import { useLink, useLinkState } from '../linking/LinkProvider.tsx'
import { storySearchWordsIn } from '../words/storySearchWords.ts'
import { useWords } from '../words/words.ts'
import { optionId, ResultList } from './ResultList.tsx'
import { searchStory } from './searchStory.ts'
import { type StoryEntry, storyEntries } from './storyEntries.ts'

/** What {@link SearchDialog} needs. */
export interface SearchDialogProps {
  onClose: () => void
}

const RESULTS_ID = '_found'

/** Finds countries and flows of the story; what is chosen is picked, and its words have the focus. */
export function SearchDialog({ onClose }: SearchDialogProps) {
  const { wholeStory, store } = useLink()
  const words = useWords()
  const own = storySearchWordsIn([wholeStory.lang])
  const kinds = useLinkState((state) => state.kinds)
  const ref = useRef<HTMLDialogElement>(null)
  // Words that are selected with the pointer may end outside.
  const isOutside = useRef(false)
  const [query, setQuery] = useState('')
  const [at, setAt] = useState(0)
  const entries = useMemo(() => storyEntries(wholeStory, words), [wholeStory, words])
  const found = useMemo(() => searchStory(entries, query, kinds), [entries, query, kinds])
  const all = [...found.countries, ...found.flows]
  const active = all[at]
  useEffect(() => {
    ref.current?.showModal()
    ref.current?.querySelector('input')?.focus()
  }, [])
  const choose = ({ target }: StoryEntry) => {
    ref.current?.close()
    store.getState().pick(target, 'list')
    afterPaint(() => focusOn(target.id))
  }
  const press = (event: KeyboardEvent) => {
    const isOther = event.shiftKey || event.altKey || event.ctrlKey || event.metaKey
    if (event.nativeEvent.isComposing || isOther || !active) return
    const next = nextOption(event.key, at, all.length)
    if (next === undefined && event.key !== 'Enter') return
    event.preventDefault()
    if (next === undefined) choose(active)
    else setAt(next)
  }
  return (
    <dialog
      ref={ref}
      className="search"
      aria-labelledby="_search"
      onClose={onClose}
      onPointerDown={({ target }) => {
        isOutside.current = target === ref.current
      }}
      onClick={({ target }) => target === ref.current && isOutside.current && ref.current?.close()}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div className="search-box">
        <header className="search-head">
          <h2 id="_search">{own.title}</h2>
          <button type="button" onClick={() => ref.current?.close()}>
            {own.close}
          </button>
        </header>
        <input
          type="text"
          role="combobox"
          dir="auto"
          inputMode="search"
          enterKeyHint="go"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          aria-labelledby="_search"
          aria-autocomplete="list"
          aria-expanded={all.length > 0}
          aria-controls={RESULTS_ID}
          aria-activedescendant={active && optionId(active)}
          value={query}
          onChange={({ target }) => {
            setQuery(target.value)
            setAt(0)
          }}
          onKeyDown={press}
        />
        <div className="search-said">
          <p role="status">
            {all.length > 0 && own.found(all.length)}
            {all.length === 0 && found.asked.length > 0 && own.nothing(query.trim())}
            {found.hidden > 0 && <span>{own.hidden(found.hidden)}</span>}
          </p>
          {all.length === 0 && <p>{own.hint}</p>}
        </div>
        <ResultList
          id={RESULTS_ID}
          found={found}
          active={active}
          onActive={(entry) => setAt(all.indexOf(entry))}
          onChoose={choose}
        />
      </div>
    </dialog>
  )
}

/** The option to which a key leads; at both ends it stays. */
function nextOption(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, count - 1)
    case 'ArrowUp':
      return Math.max(at - 1, 0)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return undefined
  }
}
