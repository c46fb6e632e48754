import { countryName, storyIndex } from '../model/storyLookup.ts'
import { useWords } from '../words/words.ts'
import { useLink, useLinkState } from './LinkProvider.tsx'

/** Tells screen readers what was picked, in one short line. */
export function PickAnnouncer() {
  const { story } = useLink()
  const { page } = useWords()
  const target = useLinkState((state) => state.picked?.target ?? null)
  const name =
    target?.kind === 'flow'
      ? storyIndex(story).flows.get(target.id)?.label
      : target && countryName(story, target.id)
  return (
    <p className="visually-hidden" role="status">
      {name && page.picked(name)}
    </p>
  )
}
