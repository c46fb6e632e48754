import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import { useLink, useLinkState } from '../../linking/LinkProvider.tsx'
import type { PickedTarget } from '../../linking/linkStore.ts'
import { readingPlace, returnToPlace } from '../../linking/readingPlace.ts'
import { shownLink } from '../../linking/shownLink.ts'
import type { TextRange } from '../../model/story.ts'
import { markInArticle, showInArticle } from '../text/showInArticle.ts'
import { stopsOf, wordsAround } from './stops.ts'

/** The places in the article that speak of what is picked. */
export interface Stops {
  stops: TextRange[]
  /** Which of them the article shows, from 0. */
  index: number
  /** The words there, with some around them where they are few. */
  words: string
  goTo: (index: number) => void
  /** Gives the focus to the link that holds the words; where the article is not shown, to the target's on the map. */
  goToWords: () => void
  /** Leads back to the entry of the lists from which a pick has led away; null where none has. */
  goBack: (() => void) | null
}

/** Where the reader was in the lists. */
interface LeftList {
  /** Id of the entry. */
  entry: string
  /** How much of the article lay above what scrolls it, in CSS pixels. */
  scrolled: number
}

/** Marks the stop that is shown; scrolls to the first of a pick made elsewhere, and to others on demand. */
export function useStops(articleRef: RefObject<HTMLElement | null>): Stops {
  const { story } = useLink()
  const picked = useLinkState((state) => state.picked)
  const stops = useMemo(() => (picked ? stopsOf(story, picked.target) : []), [story, picked])
  const [step, setStep] = useState<{ pick: PickedTarget | null; index: number }>({
    pick: null,
    index: 0,
  })
  const [left, setLeft] = useState<LeftList | null>(null)
  const index = step.pick === picked ? step.index : stopAt(stops, picked?.offset)
  const stop = stops[index]
  const targetId = picked?.target.id ?? ''

  // Each time: the text may have been written anew since, and has no marks then.
  useEffect(() => {
    const article = articleRef.current
    if (!stop || !article) return
    return markInArticle(article, stop, targetId)
  })

  const shown = useRef<PickedTarget | null>(null)
  useEffect(() => {
    const article = articleRef.current
    if (shown.current === picked || !article) return
    shown.current = picked
    if (!picked) return
    const scrolled = readingPlace(article)
    const isElsewhere = showPick(article, picked, stopsOf(story, picked.target)[0])
    if (picked.origin === 'card') return
    const isList = picked.origin === 'list' && isElsewhere
    setLeft(isList ? { entry: picked.target.id, scrolled } : null)
  }, [articleRef, story, picked])

  const goTo = (next: number) => {
    setStep({ pick: picked, index: next })
    const wanted = stops[next]
    if (wanted && articleRef.current) showInArticle(articleRef.current, wanted, true)
  }
  const goToWords = () => {
    const article = articleRef.current
    if (stop && article) showInArticle(article, stop, true)
    const link = article?.querySelector<HTMLElement>('a[aria-current]')
    const isShown = link && link.getClientRects().length > 0
    const shown = isShown ? link : shownLink(document, targetId)
    shown?.focus({ preventScroll: true })
  }
  const goBack = () => {
    if (left && articleRef.current) returnToPlace(articleRef.current, left.scrolled)
    const entry = document.getElementById(left?.entry ?? '')
    entry?.querySelector('a')?.focus({ preventScroll: true })
    setLeft(null)
  }
  const words = stop ? wordsAround(story.text, stop) : ''
  return { stops, index, words, goTo, goToWords, goBack: left && goBack }
}

/** Shows what was picked, or the place from which it was; tells whether that place was elsewhere. */
function showPick(
  article: HTMLElement,
  picked: PickedTarget,
  stop: TextRange | undefined,
): boolean {
  const { origin, scrolled } = picked
  if (scrolled !== undefined) returnToPlace(article, scrolled)
  else if (stop && origin !== 'article') return showInArticle(article, stop, origin !== 'url')
  return false
}

/** The stop that holds the picked words, else the first. */
function stopAt(stops: readonly TextRange[], offset: number | undefined): number {
  if (offset === undefined) return 0
  return Math.max(
    0,
    stops.findIndex(({ start, end }) => start <= offset && offset < end),
  )
}
