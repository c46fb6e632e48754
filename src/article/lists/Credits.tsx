import { useLink } from '../../linking/LinkProvider.tsx'
import { useStoryLanguage } from '../../linking/useStoryLanguage.ts'
import { useWords } from '../../words/words.ts'

/** Where text and map come from, and what the map does not claim. */
export function Credits() {
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
    </footer>
  )
}
