import { useLink } from '../linking/LinkProvider.tsx'
import { useStoryLanguage } from '../linking/useStoryLanguage.ts'
import { Sentence } from '../words/Sentence.tsx'
import { useWords } from '../words/words.ts'

/** One quiet line below the legend: who wrote and published the story and when, and whose outlines the map has. */
export function MapSource() {
  const { byline, publisher, published, url } = useLink().story
  const words = useWords()
  const ownLanguage = useStoryLanguage()
  const isSigned = byline || publisher || published
  return (
    <p className={isSigned ? 'map-source' : 'map-source unsigned'}>
      {byline && byline !== publisher && (
        <span className="map-byline" {...ownLanguage}>
          {byline}
        </span>
      )}
      {publisher && (
        <span>
          <Sentence
            words={words.article.source}
            slots={{
              source: <bdi {...ownLanguage}>{url ? <a href={url}>{publisher}</a> : publisher}</bdi>,
            }}
          />
        </span>
      )}
      {published && <time dateTime={published}>{words.date(published)}</time>}
      <span className="map-credit">{words.map.credit}</span>
    </p>
  )
}
