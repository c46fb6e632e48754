import { useLink } from '../../linking/LinkProvider.tsx'
import { useStoryLanguage } from '../../linking/useStoryLanguage.ts'
import type { Flow, FlowSource } from '../../model/story.ts'
import { countryName, kindOf } from '../../model/storyLookup.ts'
import { Sentence } from '../../words/Sentence.tsx'
import { useWords } from '../../words/words.ts'

/** What {@link FlowFacts} tells. */
export interface FlowFactsProps {
  flow: Flow
  /** Whether the status says what it means. */
  isExplained?: boolean
}

/** Who and whom, kind, status, date and magnitude of a flow. */
export function FlowFacts({ flow, isExplained = false }: FlowFactsProps) {
  const { story } = useLink()
  const words = useWords()
  const { from, to, date, value } = flow
  const kind = kindOf(story, flow.kind)
  const facts = [
    words.pair(countryName(story, from), countryName(story, to), kind.directed),
    words.kind(kind),
    isExplained ? words.statusMeans(flow) : words.status(flow),
    date && words.date(date),
    value && words.amount(value.amount, value.unit),
  ]
  return <p className="facts">{words.facts(facts)}</p>
}

/** The words that say so, what else is to be known, and where it comes from if not from the article. */
export function FlowEvidence({ flow }: { flow: Flow }) {
  const { article } = useWords()
  const storyLanguage = useStoryLanguage()
  const { source, note, quote } = flow
  return (
    <>
      <blockquote className="evidence" {...storyLanguage}>
        {quote}
      </blockquote>
      {note && (
        <p className="note" {...storyLanguage}>
          {note}
        </p>
      )}
      {source && (
        <p className="source">
          <Sentence words={article.source} slots={{ source: <SourceTitle {...source} /> }} />
        </p>
      )}
    </>
  )
}

function SourceTitle({ title, url }: FlowSource) {
  const named = <bdi {...useStoryLanguage()}>{title}</bdi>
  return url ? <a href={url}>{named}</a> : named
}
