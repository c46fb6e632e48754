import { useLinkState } from '../linking/LinkProvider.tsx'
import { fragmentOf } from '../model/target.ts'
import { useWords } from '../words/words.ts'

/** Leads from a frame to the page of the whole story, in a new tab, with the same pick. */
export function FullStoryLink() {
  const target = useLinkState((state) => state.picked?.target ?? null)
  return (
    <a
      className="full-story"
      href={`../${target ? fragmentOf(target) : ''}`}
      target="_blank"
      rel="noopener"
    >
      {useWords().page.fullStory}
    </a>
  )
}
