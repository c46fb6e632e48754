import { useWords } from '../words/words.ts'
import { useLink } from './LinkProvider.tsx'
import { useInterfaceLanguage } from './useStoryLanguage.ts'
import { startWalk, WALK_START } from './walk.ts'

/** What {@link WalkStart} needs. */
export interface WalkStartProps {
  /** Whether it stands among links to targets, whose events answer it, too. */
  isAnswered?: boolean
}

/** Starts a walk through the article; nothing where there is nowhere to go. */
export function WalkStart({ isAnswered = false }: WalkStartProps) {
  const link = useLink()
  const { walk } = useWords()
  const ownLanguage = useInterfaceLanguage()
  const { length } = link.story.flows
  if (length < 2) return null
  return (
    <button
      type="button"
      className={WALK_START}
      onClick={isAnswered ? undefined : () => startWalk(link)}
      {...ownLanguage}
    >
      {walk.start(length)}
    </button>
  )
}
