import { KindSample } from '../../kinds/KindSample.tsx'
import { useFirstEmphasis, useLink } from '../../linking/LinkProvider.tsx'
import { FLOW_KINDS, type Flow } from '../../model/story.ts'
import { fragmentOf, type Target } from '../../model/target.ts'
import { KIND_NAMES } from '../../words/flowWords.ts'
import { FlowEvidence, FlowFacts } from '../card/FlowFacts.tsx'

/** Every flow as an entry, grouped by kind: the map for people who cannot see it. */
export function FlowList() {
  const { flows } = useLink().story
  return (
    <section className="entries" aria-labelledby="_flows">
      <h2 id="_flows">All flows</h2>
      {FLOW_KINDS.filter((kind) => flows.some((flow) => flow.kind === kind)).map((kind) => (
        <section key={kind} aria-label={KIND_NAMES[kind]}>
          <h3>
            <KindSample kind={kind} />
            {KIND_NAMES[kind]}
          </h3>
          <ul>
            {flows
              .filter((flow) => flow.kind === kind)
              .map((flow) => (
                <FlowEntry key={flow.id} flow={flow} />
              ))}
          </ul>
        </section>
      ))}
    </section>
  )
}

function FlowEntry({ flow }: { flow: Flow }) {
  return (
    <li id={flow.id} className="entry">
      <FlowLink flow={flow} />
      <FlowFacts flow={flow} />
      <FlowEvidence flow={flow} />
    </li>
  )
}

/** A flow's label as a link that picks it. */
export function FlowLink({ flow }: { flow: Flow }) {
  const target: Target = { kind: 'flow', id: flow.id }
  return (
    <a
      className={`entry-link ${flow.kind}`}
      href={fragmentOf(target)}
      data-target={flow.id}
      data-emphasis={useFirstEmphasis(target)}
    >
      {flow.label}
    </a>
  )
}
