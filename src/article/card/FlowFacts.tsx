import { useLink } from '../../linking/LinkProvider.tsx'
import type { Flow } from '../../model/story.ts'
import { dateWords } from '../../words/dateWords.ts'
import { KIND_NAMES, pairWords, STATUS_NAMES } from '../../words/flowWords.ts'

/** Kind, status, date and magnitude of a flow, in one line. */
export function FlowFacts({ flow }: { flow: Flow }) {
  const { story } = useLink()
  const facts = [
    pairWords(story, flow),
    KIND_NAMES[flow.kind],
    STATUS_NAMES[flow.status],
    flow.date && dateWords(flow.date),
    flow.value &&
      [flow.value.amount.toLocaleString('en'), flow.value.unit].filter(Boolean).join(' '),
  ].filter((fact) => fact !== undefined && fact !== '')
  return <p className="facts">{facts.join(' · ')}</p>
}

/** The words that say so, where they come from, and what else is to be known. */
export function FlowEvidence({ flow }: { flow: Flow }) {
  const { story } = useLink()
  const { source } = flow
  return (
    <>
      <blockquote className="evidence">{flow.quote}</blockquote>
      {flow.note && <p className="note">{flow.note}</p>}
      <p className="source">
        {'Source: '}
        {source?.url ? (
          <a href={source.url}>{source.title}</a>
        ) : (
          (source?.title ?? story.publisher ?? 'the article')
        )}
      </p>
    </>
  )
}
