import { useLink } from '../../linking/LinkProvider.tsx'
import { dateWords } from '../../words/dateWords.ts'

/** Whose data the map is made from; their terms ask for it. */
export const MAP_CREDIT =
  'Outlines: Natural Earth, visionscarto edition. Capitals: GeoNames, CC BY 4.0.'

/** Where text and map come from, and what the map does not claim. */
export function Credits() {
  const { story } = useLink()
  return (
    <footer className="credits">
      {story.licence && <p>{story.licence}</p>}
      {story.worldview && <p>{story.worldview}</p>}
      <p>
        {story.asOf && `As of ${dateWords(story.asOf)}. `}
        {MAP_CREDIT}
      </p>
    </footer>
  )
}
