import { useLinkState } from '../linking/LinkProvider.tsx'
import { fragmentOf } from '../model/target.ts'

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
      Open the full story
    </a>
  )
}
