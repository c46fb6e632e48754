import { KindSample } from '../../kinds/KindSample.tsx'
import { useLink } from '../../linking/LinkProvider.tsx'
import { FLOW_KINDS } from '../../model/story.ts'
import { KIND_NAMES } from '../../words/flowWords.ts'

/** Each kind that the story has, with its line and how many flows are of it. */
export function Legend() {
  const { story } = useLink()
  const kinds = FLOW_KINDS.filter((kind) => story.flows.some((flow) => flow.kind === kind))
  return (
    <ul className="legend" aria-label="What the lines mean">
      {kinds.map((kind) => (
        <li key={kind}>
          <KindSample kind={kind} />
          <span>{KIND_NAMES[kind]}</span>
          <span className="count">{story.flows.filter((flow) => flow.kind === kind).length}</span>
        </li>
      ))}
    </ul>
  )
}
