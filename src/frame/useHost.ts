import { useEffect } from 'react'
import { useLink } from '../linking/LinkProvider.tsx'
import type { Theme } from '../protocol/pageOptions.ts'
import { useWords } from '../words/words.ts'
import { openOutside } from './openOutside.ts'
import { sayToHost } from './sayToHost.ts'
import { talkToHost } from './talkToHost.ts'

/** Lets the page around a frame take part, and leads links out of it; a page to explore listens to nobody. */
export function useHost(
  isInFrame: boolean,
  hasLiveMap: boolean,
  setTheme: (theme: Theme) => void,
): void {
  const { wholeStory: story, store } = useLink()
  const { hasNoLiveMap } = useWords().map
  useEffect(() => {
    if (!isInFrame) return
    const stopTalking = talkToHost({ story, store, setTheme })
    const stopOpening = openOutside(document)
    return () => {
      stopTalking()
      stopOpening()
    }
  }, [isInFrame, story, store, setTheme])
  useEffect(() => {
    if (isInFrame && !hasLiveMap) sayToHost({ story, store }, 'error', { message: hasNoLiveMap })
  }, [isInFrame, hasLiveMap, story, store, hasNoLiveMap])
}
