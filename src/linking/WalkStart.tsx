import { useWords } from '../words/words.ts'
import { useLink } from './LinkProvider.tsx'
import { useInterfaceLanguage } from './useStoryLanguage.ts'
import { startWalk, WALK_START } from './walk.ts'

/** Starts a walk through the article; nothing where there is nowhere to go. */
export function WalkStart() {
  const link = useLink()
  const { walk } = useWords()
  const ownLanguage = useInterfaceLanguage()
  const { length } = link.story.flows
  if (length < 2) return null
  return (
    <button type="button" className={WALK_START} onClick={() => startWalk(link)} {...ownLanguage}>
      {walk.start(length)}
    </button>
  )
}
