import { type ComponentType, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { useLink } from '../linking/LinkProvider.tsx'

/** What is read beside the map. */
export interface ReadingParts {
  /** The article from its title to its last word. */
  Text: ComponentType
  /** Every flow and every country as an entry. */
  Lists: ComponentType
  /** Puts these parts in place of others by `change`, and keeps the reader's place. */
  replace?: (change: () => void) => void
}

/** Fetches parts that follow the filter. Rejects if they cannot be had. */
export type ReadingLoader = () => Promise<ReadingParts>

/** How a page has what is read. */
export interface Reading {
  /** For the whole story, as long as no kind of flow has been hidden. */
  parts: ReadingParts
  /** Null if those above follow the filter. */
  load: ReadingLoader | null
}

/** The parts to show: once a kind is hidden those that follow the filter, as soon as they are there. */
export function useReadingParts({ parts, load }: Reading): ReadingParts {
  const { story, wholeStory } = useLink()
  const [following, setFollowing] = useState<ReadingParts | null>(load ? null : parts)
  useEffect(() => {
    const isFiltered = story.flows.length < wholeStory.flows.length
    if (following || !isFiltered || !load) return
    let isOver = false
    load().then(
      (loaded) => {
        const { replace = (change) => change() } = loaded
        if (!isOver) replace(() => flushSync(() => setFollowing(loaded)))
      },
      // The article stays as it is; the next change of the filter tries again.
      () => {},
    )
    return () => {
      isOver = true
    }
  }, [following, story, wholeStory, load])
  return following ?? parts
}
