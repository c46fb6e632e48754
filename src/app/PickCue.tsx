import { useEffect, useState } from 'react'
import { useLink, useLinkState } from '../linking/LinkProvider.tsx'
import { useInterfaceLanguage } from '../linking/useStoryLanguage.ts'
import { useWords } from '../words/words.ts'

/** Where the browser remembers that its reader has picked something. */
const KEY = 'storyarc:picked'

/** Tells a reader who has never picked anything that sentences and arcs can be; gone with the first pick. */
export function PickCue() {
  const { store } = useLink()
  const { map } = useWords()
  const ownLanguage = useInterfaceLanguage()
  const isPicked = useLinkState(({ picked }) => picked !== null)
  const [words, setWords] = useState('')
  useEffect(() => {
    if (!store.getState().picked && !hasPicked())
      setWords(
        map.cue(
          matchMedia('(pointer: coarse)').matches,
          document.documentElement.dataset.ui === 'map',
        ),
      )
    return store.subscribe(({ picked }) => {
      if (!picked) return
      setWords('')
      if (picked.origin !== 'url' && picked.origin !== 'host') rememberPick()
    })
  }, [store, map])
  return words && !isPicked ? (
    <p className="pick-cue" {...ownLanguage}>
      <span>{words}</span>
    </p>
  ) : null
}

/** Frames that are cut off from the site's storage throw, and see the cue each time. */
function hasPicked(): boolean {
  try {
    return localStorage.getItem(KEY) !== null
  } catch {
    return false
  }
}

function rememberPick(): void {
  try {
    localStorage.setItem(KEY, '1')
  } catch {
    // It is told again next time.
  }
}
