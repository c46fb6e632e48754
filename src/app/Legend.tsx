import { KindSample } from '../kinds/KindSample.tsx'
import { kindsOf } from '../kinds/kinds.ts'
import { useLink } from '../linking/LinkProvider.tsx'
import { useWords } from '../words/words.ts'

/** Each kind that the story has, with its line and how many flows are of it. */
export function Legend() {
  const { story } = useLink()
  const words = useWords()
  return (
    <ul className="legend" aria-label={words.map.legend}>
      {kindsOf(story).map((kind) => (
        <li key={kind}>
          <KindSample kind={kind} />
          <span>{words.kind(kind)}</span>
          <span className="count">{story.flows.filter((flow) => flow.kind === kind).length}</span>
        </li>
      ))}
    </ul>
  )
}
