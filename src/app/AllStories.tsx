import { useInterfaceLanguage } from '../linking/useStoryLanguage.ts'
import { useWords } from '../words/words.ts'

/** Leads from a story to the list of all; `toRoot` leads from the page to the site's root. */
export function AllStories({ toRoot }: { toRoot: string }) {
  return (
    <nav className="all-stories" {...useInterfaceLanguage()}>
      <a href={toRoot}>{useWords().page.allStories}</a>
    </nav>
  )
}
