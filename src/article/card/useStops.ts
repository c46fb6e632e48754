import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import { useLink, useLinkState } from '../../linking/LinkProvider.tsx'
import type { PickedTarget } from '../../linking/linkStore.ts'
import type { TextRange } from '../../model/story.ts'
import { markInArticle, showInArticle } from '../text/showInArticle.ts'
import { stopsOf } from './stops.ts'

/** The places in the article that speak of what is picked. */
export interface Stops {
  stops: TextRange[]
  /** Which of them the article shows, from 0. */
  index: number
  goTo: (index: number) => void
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
  const index = step.pick === picked ? step.index : stopAt(stops, picked?.offset)
  const stop = stops[index]

  useEffect(() => {
    const article = articleRef.current
    if (!stop || !article) return
    return markInArticle(article, stop)
  }, [articleRef, stop])

  const shown = useRef<PickedTarget | null>(null)
  useEffect(() => {
    if (shown.current === picked) return
    shown.current = picked
    const first = picked && picked.origin !== 'article' ? stopsOf(story, picked.target)[0] : null
    if (first) showInArticle(articleRef.current, first, picked?.origin !== 'url')
  }, [articleRef, story, picked])

  const goTo = (next: number) => {
    setStep({ pick: picked, index: next })
    const wanted = stops[next]
    if (wanted) showInArticle(articleRef.current, wanted, true)
  }
  return { stops, index, goTo }
}

/** The stop that holds the picked words, else the first. */
function stopAt(stops: readonly TextRange[], offset: number | undefined): number {
  if (offset === undefined) return 0
  return Math.max(
    0,
    stops.findIndex(({ start, end }) => start <= offset && offset < end),
  )
}
