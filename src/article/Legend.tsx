import { useLink } from '../linking/LinkProvider.tsx'
import { KIND_NAMES } from '../story/flowWords.ts'
import { FLOW_KINDS } from '../story/story.ts'
import { KindSample } from './KindSample.tsx'

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
