import { countryName, storyIndex } from '../model/storyLookup.ts'
import { isolated } from '../words/isolated.ts'
import { useWords } from '../words/words.ts'
import { useLink, useLinkState } from './LinkProvider.tsx'
import { useWalk } from './walk.ts'

/** Tells screen readers what was picked, or where a walk has come, in one short line. */
export function PickAnnouncer() {
  const { story } = useLink()
  const { page, card } = useWords()
  const walked = useWalk()
  const target = useLinkState((state) => state.picked?.target ?? null)
  const name =
    target?.kind === 'flow'
      ? storyIndex(story).flows.get(target.id)?.label
      : target && countryName(story, target.id)
  return (
    <p className="visually-hidden" role="status">
      {name &&
        (walked
          ? `${card.stepped(walked.step + 1, walked.flows.length)} ${isolated(name)}`
          : page.picked(name))}
    </p>
  )
}
