import { useEffect } from 'react'
import { useLink } from '../linking/LinkProvider.tsx'
import type { Theme } from '../protocol/pageOptions.ts'
import { useWords } from '../words/words.ts'
import { openOutside } from './openOutside.ts'
import { sayToHost } from './sayToHost.ts'
import type { HostTalk } from './talkToHost.ts'

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
    const stopTalking = talkSoon({ story, store, setTheme })
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

/** Fetches what talks, with its library: pages that are no frame do without. If it cannot be had, nobody is obeyed. */
function talkSoon(talk: HostTalk): () => void {
  if (window.parent === window) return () => {}
  const early: MessageEvent<unknown>[] = []
  const note = (message: MessageEvent<unknown>) => early.push(message)
  let stop = () => window.removeEventListener('message', note)
  let isOver = false
  window.addEventListener('message', note)
  import('./talkToHost.ts').then(
    ({ talkToHost }) => {
      stop()
      if (!isOver) stop = talkToHost(talk, early)
    },
    () => {},
  )
  return () => {
    isOver = true
    stop()
  }
}
