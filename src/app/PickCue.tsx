import { useEffect, useState } from 'react'
import { useLink } from '../linking/LinkProvider.tsx'
import { useInterfaceLanguage } from '../linking/useStoryLanguage.ts'
import { useWords } from '../words/words.ts'

/** Tells readers who come without a pick that sentences and arcs can be picked; gone with the first. A visit leaves nothing behind. */
export function PickCue() {
  const { store, followed, story } = useLink()
  const { map } = useWords()
  const ownLanguage = useInterfaceLanguage()
  const [words, setWords] = useState('')
  useEffect(() => {
    if (!store.getState().picked)
      setWords(
        map.cue(
          matchMedia('(pointer: coarse)').matches,
          document.documentElement.dataset.ui === 'map',
        ),
      )
    return followed.subscribe(({ picked }) => {
      if (picked) setWords('')
    })
  }, [store, followed, map])
  return words && story.flows.length > 0 ? (
    <p className="pick-cue" {...ownLanguage}>
      <span>{words}</span>
    </p>
  ) : null
}
