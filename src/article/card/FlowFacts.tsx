import { kindOf } from '../../kinds/kinds.ts'
import { useLink } from '../../linking/LinkProvider.tsx'
import { useStoryLanguage } from '../../linking/useStoryLanguage.ts'
import type { Flow } from '../../model/story.ts'
import { countryName } from '../../model/storyLookup.ts'
import { Sentence } from '../../words/Sentence.tsx'
import { useWords } from '../../words/words.ts'

/** Who and whom, kind, status, date and magnitude of a flow, in one line. */
export function FlowFacts({ flow }: { flow: Flow }) {
  const { story } = useLink()
  const words = useWords()
  const { from, to, kind, status, date, value } = flow
  const { isDirected } = kindOf(kind)
  const facts = [
    words.pair(countryName(story, from), countryName(story, to), isDirected),
    words.kind(kind),
    words.status(status),
    date && words.date(date),
    value && words.amount(value.amount, value.unit),
  ]
  return <p className="facts">{words.facts(facts.filter((fact) => fact !== undefined))}</p>
}

/** The words that say so, where they come from, and what else is to be known. */
export function FlowEvidence({ flow }: { flow: Flow }) {
  const { publisher } = useLink().story
  const { article } = useWords()
  const storyLanguage = useStoryLanguage()
  const { source, note } = flow
  const title = source?.title ?? publisher
  const named = title && <bdi {...storyLanguage}>{title}</bdi>
  return (
    <>
      <blockquote className="evidence" {...storyLanguage}>
        {flow.quote}
      </blockquote>
      {note && (
        <p className="note" {...storyLanguage}>
          {note}
        </p>
      )}
      <p className="source">
        <Sentence
          words={article.source}
          slots={{
            source: source?.url ? <a href={source.url}>{named}</a> : named || article.ownSource,
          }}
        />
      </p>
    </>
  )
}
