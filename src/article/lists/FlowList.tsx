import { memo, useRef } from 'react'
import { KindSample } from '../../kinds/KindSample.tsx'
import { shownKinds } from '../../kinds/kinds.ts'
import { useLink } from '../../linking/LinkProvider.tsx'
import { flowNumber } from '../../linking/readingOrder.ts'
import { useOneStop } from '../../linking/useOneStop.ts'
import { FLOW_STATUSES, type Flow } from '../../model/story.ts'
import { useWords } from '../../words/words.ts'
import { FlowBeside } from '../beside/Beside.tsx'
import { FlowEvidence, FlowFacts } from '../flow/FlowFacts.tsx'
import { FlowLink } from '../flow/FlowLink.tsx'

/** Every flow as an entry, grouped by kind: the map for people who cannot see it. */
export const FlowList = memo(function FlowList() {
  const { story } = useLink()
  const ref = useRef<HTMLElement>(null)
  useOneStop(ref, '.entry')
  const words = useWords()
  return (
    <section ref={ref} className="entries" aria-labelledby="_flows">
      <h2 id="_flows">{words.article.flows}</h2>
      <StatusKey />
      {shownKinds(story).map((kind) => (
        <section key={kind.name} aria-label={words.kind(kind)}>
          <h3>
            <KindSample kind={kind} />
            <span>{words.kind(kind)}</span>
          </h3>
          <ul>
            {story.flows
              .filter((flow) => flow.kind === kind.name)
              .map((flow) => (
                <FlowEntry key={flow.id} flow={flow} />
              ))}
          </ul>
        </section>
      ))}
    </section>
  )
})

/** What the statuses of the story mean, once for all entries; nothing if it has none. */
function StatusKey() {
  const { story } = useLink()
  const words = useWords()
  const meanings = FLOW_STATUSES.flatMap((status) =>
    story.flows.flatMap((flow) => (flow.status === status ? [words.statusMeans(flow)] : [])),
  )
  if (meanings.length === 0) return null
  return (
    <ul className="status-key" aria-label={words.article.statuses}>
      {[...new Set(meanings)].map((meaning) => (
        <li key={meaning}>{meaning}</li>
      ))}
    </ul>
  )
}

function FlowEntry({ flow }: { flow: Flow }) {
  return (
    <li id={flow.id} className="entry" data-number={flowNumber(useLink().story, flow.id)}>
      <FlowLink flow={flow} />
      <FlowFacts flow={flow} />
      <FlowEvidence flow={flow} />
      <FlowBeside flow={flow} />
    </li>
  )
}
