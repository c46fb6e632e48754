import { memo, useEffect, useRef } from 'react'
import { KindSample } from '../kinds/KindSample.tsx'
import { useLink } from '../linking/LinkProvider.tsx'
import { useStoryLanguage } from '../linking/useStoryLanguage.ts'
import { storySearchWordsIn } from '../words/storySearchWords.ts'
import { useWords } from '../words/words.ts'
import { excerptFrom, markedParts } from './markedParts.ts'
import { type Found, foundIn } from './searchStory.ts'
import type { StoryEntry } from './storyEntries.ts'

/** Id of the element of an entry, for the field that leads through the list. */
export function optionId({ target }: StoryEntry): string {
  return `_found-${target.id}`
}

/** What {@link ResultList} shows and does. */
export interface ResultListProps {
  id: string
  found: Found
  /** What Enter would choose. */
  active: StoryEntry | undefined
  onActive: (entry: StoryEntry) => void
  onChoose: (entry: StoryEntry) => void
}

/** What is found, in two groups; the active one is always in view. */
export function ResultList({ id, found, active, onActive, onChoose }: ResultListProps) {
  const { countries, flows, asked } = found
  const { wholeStory } = useLink()
  const { article } = useWords()
  const own = storySearchWordsIn([wholeStory.lang])
  const ref = useRef<HTMLDivElement>(null)
  const activeId = active && optionId(active)
  useEffect(() => {
    const option = activeId && document.getElementById(activeId)
    if (ref.current && option) bringIntoView(ref.current, option)
  }, [activeId])
  const hasOthers = wholeStory.countries.some(({ what }) => what)
  const groups = [
    {
      id: 'countries',
      name: hasOthers ? article.countriesAndOthers : article.countries,
      entries: countries,
    },
    { id: 'flows', name: own.flows, entries: flows },
  ]
  return (
    <div
      ref={ref}
      role="listbox"
      id={id}
      className="found"
      aria-labelledby="_search"
      hidden={!active}
    >
      {groups.map((group) => {
        if (group.entries.length === 0) return null
        return (
          <fieldset key={group.id} aria-labelledby={`_found_${group.id}`}>
            <div id={`_found_${group.id}`} className="found-group" role="presentation">
              {group.name}
            </div>
            {group.entries.map((entry) => (
              <button
                key={entry.target.id}
                type="button"
                role="option"
                tabIndex={-1}
                id={optionId(entry)}
                className="found-entry"
                aria-selected={entry === active}
                // The field keeps the focus, and a phone its keyboard.
                onMouseDown={(event) => event.preventDefault()}
                onPointerMove={() => entry !== active && onActive(entry)}
                onClick={() => onChoose(entry)}
              >
                <Entry entry={entry} asked={asked} />
              </button>
            ))}
          </fieldset>
        )
      })}
    </div>
  )
}

const Entry = memo(function Entry({ entry, asked }: { entry: StoryEntry; asked: Found['asked'] }) {
  const { kind, title, facts } = entry
  const language = useStoryLanguage()
  const others = foundIn(entry, asked).map((text) => excerptFrom(text, asked))
  return (
    <>
      {kind && <KindSample kind={kind} />}
      <span className="found-title" {...language}>
        <Marked text={title} asked={asked} />
      </span>
      <span className="found-facts">
        <Marked text={facts} asked={asked} />
      </span>
      {others.map((text) => (
        <q key={text} className="found-words" {...language}>
          <Marked text={text} asked={asked} />
        </q>
      ))}
    </>
  )
})

function Marked({ text, asked }: { text: string; asked: Found['asked'] }) {
  return markedParts(text, asked).map(({ text, isAsked, start }) =>
    isAsked ? <mark key={start}>{text}</mark> : text,
  )
}

/** Scrolls the list alone: a frame's own scroll into view would move the page around it, too. */
function bringIntoView(list: HTMLElement, option: HTMLElement): void {
  const isFirst = list.querySelector('[role=option]') === option
  const top = isFirst ? 0 : option.offsetTop
  const bottom = option.offsetTop + option.offsetHeight
  if (top < list.scrollTop) list.scrollTop = top
  else if (bottom > list.scrollTop + list.clientHeight) list.scrollTop = bottom - list.clientHeight
}
