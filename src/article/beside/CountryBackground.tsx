import type { FigureDrawing } from '../../figures/drawFigure.ts'
import { useLink } from '../../linking/LinkProvider.tsx'
import { useStoryLanguage } from '../../linking/useStoryLanguage.ts'
import type { BackgroundFact, CountryCode, Story } from '../../model/story.ts'
import { storyIndex } from '../../model/storyLookup.ts'
import { useBesideWords } from '../../words/besideWords.ts'
import { Sentence } from '../../words/Sentence.tsx'
import { useWords } from '../../words/words.ts'
import { FigurePicture } from './FigurePicture.tsx'
import { SourceLink } from './SourceLink.tsx'

/** More are folded. */
const MOST_FACTS = 5

/** What {@link CountryBackground} shows. */
export interface CountryBackgroundProps {
  code: CountryCode
  /** The pictures of the story's figures. */
  drawings: readonly FigureDrawing[]
}

/** What is known of a country beside the article: at a glance, what has happened, and figures; nothing where nothing is. */
export function CountryBackground({ code, drawings }: CountryBackgroundProps) {
  const { wholeStory: story } = useLink()
  const words = useBesideWords()
  const figures = drawings.filter(({ country }) => country === code)
  const own = (story.background ?? []).filter(({ country }) => country === code)
  const glance = own.filter(({ isGlance }) => isGlance)
  const facts = own.filter(({ isGlance }) => !isGlance)
  const first = firstFacts(story, code, facts)
  const rest = facts.filter((fact) => !first.includes(fact))
  if (own.length + figures.length === 0) return null
  return (
    <section className="beside">
      <p className="beside-title">{words.background}</p>
      <Glance facts={glance} />
      <Facts facts={first} />
      {rest.length > 0 && (
        <details className="more-facts">
          <summary>{words.moreFacts(rest.length)}</summary>
          <Facts facts={rest} />
        </details>
      )}
      {figures.map((figure) => (
        <FigurePicture key={figure.series} drawing={figure} />
      ))}
    </section>
  )
}

/** Of many facts those that name whom the story ties to the country, then the newest; in order of date. */
function firstFacts(
  story: Story,
  code: CountryCode,
  facts: readonly BackgroundFact[],
): BackgroundFact[] {
  if (facts.length <= MOST_FACTS + 1) return [...facts]
  const { partnersOf, countries } = storyIndex(story)
  const names = [...partnersOf(code)].flatMap((partner) => countries.get(partner)?.name ?? [])
  const isTied = ({ text, heading }: BackgroundFact) =>
    names.some((name) => text.includes(name) || heading.includes(name))
  const ranked = facts
    .map((fact, order) => ({ fact, rank: order + (isTied(fact) ? facts.length : 0) }))
    .sort((a, b) => b.rank - a.rank)
  const best = new Set(ranked.slice(0, MOST_FACTS).map(({ fact }) => fact))
  return facts.filter((fact) => best.has(fact))
}

function Glance({ facts }: { facts: readonly BackgroundFact[] }) {
  const words = useWords()
  const beside = useBesideWords()
  const storyLanguage = useStoryLanguage()
  if (facts.length === 0) return null
  return (
    <dl className="glance" aria-label={beside.glance}>
      {facts.map(({ heading, text, date, source }) => (
        <div key={heading + text}>
          <dt {...storyLanguage}>{heading}</dt>
          <dd>
            <span {...storyLanguage}>{text}</span>{' '}
            <SourceLink source={source}>
              {date ? beside.dated(words.date(date)) : undefined}
            </SourceLink>
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Facts({ facts }: { facts: readonly BackgroundFact[] }) {
  const words = useWords()
  const beside = useBesideWords()
  const storyLanguage = useStoryLanguage()
  if (facts.length === 0) return null
  return (
    <ul className="beside-facts">
      {facts.map(({ heading, text, date, source }) => (
        <li key={heading + text}>
          {date && (
            <time dateTime={date} className="fact-date">
              {words.date(date)}
            </time>
          )}
          <strong {...storyLanguage}>{heading}</strong>
          <p {...storyLanguage}>{text}</p>
          <p className="source">
            <Sentence words={beside.source} slots={{ source: <SourceLink source={source} /> }} />
          </p>
        </li>
      ))}
    </ul>
  )
}
