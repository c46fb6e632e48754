import type { Drawing } from '../geo/drawing.ts'
import { KindSample } from '../kinds/KindSample.tsx'
import { shownKinds } from '../kinds/kinds.ts'
import { WidthSample } from '../kinds/WidthSample.tsx'
import { useLink } from '../linking/LinkProvider.tsx'
import { useWords } from '../words/words.ts'

/** What the widths of the lines say, by two values; nothing where they say nothing. */
export function WidthLegend({ widthKey }: { widthKey: Drawing['widthKey'] }) {
  const words = useWords()
  if (!widthKey) return null
  const { unit, samples } = widthKey
  return (
    <ul className="legend" aria-label={words.map.widths}>
      {samples.map(({ amount, width }) => (
        <li key={amount}>
          <WidthSample width={width} />
          <span>{words.amount(amount, unit)}</span>
        </li>
      ))}
    </ul>
  )
}

/** Each kind that the story has, with its line and how many flows are of it. */
export function Legend() {
  const { story } = useLink()
  const words = useWords()
  return (
    <ul className="legend" aria-label={words.map.legend}>
      {shownKinds(story).map((kind) => (
        <li key={kind.name}>
          <KindSample kind={kind} />
          <span>{words.kind(kind)}</span>
          <span className="count">
            {story.flows.filter((flow) => flow.kind === kind.name).length}
          </span>
        </li>
      ))}
    </ul>
  )
}
