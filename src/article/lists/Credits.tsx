import { useLink } from '../../linking/LinkProvider.tsx'
import { useStoryLanguage } from '../../linking/useStoryLanguage.ts'
import { LICENCES_FILE } from '../../model/licencesFile.ts'
import { useWords } from '../../words/words.ts'

/** What {@link Credits} needs. */
export interface CreditsProps {
  /** From the page to the site's root: `./`, `../` and so on. */
  toRoot: string
}

/** Where text and map come from, and what the map does not claim. */
export function Credits({ toRoot }: CreditsProps) {
  const { licence, worldview, asOf } = useLink().story
  const words = useWords()
  const storyLanguage = useStoryLanguage()
  return (
    <footer className="credits">
      {licence && <p {...storyLanguage}>{licence}</p>}
      {worldview && <p {...storyLanguage}>{worldview}</p>}
      <p>
        {asOf && <span>{`${words.article.asOf(asOf)} `}</span>}
        <span>{words.map.credit}</span>
      </p>
      <p>
        <a href={`${toRoot}${LICENCES_FILE}`}>{words.article.licences}</a>
      </p>
    </footer>
  )
}
