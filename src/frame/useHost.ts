import { useEffect, useState } from 'react'
import { useLink } from '../linking/LinkProvider.tsx'
import type { Theme } from '../protocol/pageOptions.ts'
import { useWords } from '../words/words.ts'
import { openOutside } from './openOutside.ts'
import { type HostLine, talkToHost } from './talkToHost.ts'

/** Lets the page around a frame take part, and leads links out of it; a page to explore listens to nobody. */
export function useHost(
  isInFrame: boolean,
  hasLiveMap: boolean,
  setTheme: (theme: Theme) => void,
): void {
  const { wholeStory: story, store } = useLink()
  const words = useWords()
  const [line, setLine] = useState<HostLine | null>(null)
  useEffect(() => {
    if (!isInFrame) return
    const opened = talkToHost({ story, store, setTheme })
    const stopOpening = openOutside(document)
    setLine(opened)
    return () => {
      opened.stop()
      stopOpening()
    }
  }, [isInFrame, story, store, setTheme])
  useEffect(() => {
    if (!hasLiveMap) line?.report(words.map.hasNoLiveMap)
  }, [line, hasLiveMap, words])
}
