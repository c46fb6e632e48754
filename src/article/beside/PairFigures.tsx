import { type PairSeries, type PairSum, pairFigures } from '../../figures/pairFigures.ts'
import { useLink } from '../../linking/LinkProvider.tsx'
import { useStoryLanguage } from '../../linking/useStoryLanguage.ts'
import type { Flow } from '../../model/story.ts'
import { countryName } from '../../model/storyLookup.ts'
import { useBesideWords } from '../../words/besideWords.ts'
import { Sentence } from '../../words/Sentence.tsx'
import { useWords } from '../../words/words.ts'
import { SourceLink } from './SourceLink.tsx'

/** What is counted between the two sides of a flow: it stands beside the claim, and is none of the article's. */
export function PairFigures({ flow }: { flow: Flow }) {
  const { wholeStory: story } = useLink()
  const words = useBesideWords()
  const counts = pairFigures(story.figures ?? [], flow)
  if (counts.length === 0) return null
  return (
    <section className="beside">
      <p className="beside-title">{words.figures}</p>
      {counts.map((counted) => (
        <PairLine key={counted.series.country + counted.series.name} counted={counted} />
      ))}
    </section>
  )
}

function PairLine({ counted: { series, partner, sums, certainty } }: { counted: PairSeries }) {
  const { wholeStory: story } = useLink()
  const words = useWords()
  const beside = useBesideWords()
  const storyLanguage = useStoryLanguage()
  const [first] = series.figures
  if (!first) return null
  const numberOf = ({ note, total, first: from, last }: PairSum) =>
    `${beside.amount(total)} ${first.unit}${note ? ` (${note})` : ''}, ${beside.years(from, last)}`
  const names = words.facts([countryName(story, series.country), countryName(story, partner)])
  return (
    <div className="pair-figures">
      <p>
        <strong {...storyLanguage}>{series.name}</strong> <span>{`(${names})`}</span>
      </p>
      <p className="pair-sums">
        {words.facts([...sums.map(numberOf), beside.certainty[certainty]])}
      </p>
      <p className="source">
        <Sentence words={beside.source} slots={{ source: <SourceLink source={first.source} /> }} />
      </p>
    </div>
  )
}
