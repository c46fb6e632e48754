import { FLOW_KINDS, type FlowKind, type Story } from '../model/story.ts'
import { KIND_NAMES } from '../words/flowWords.ts'

/** What {@link KindChoice} offers. */
export interface KindChoiceProps {
  story: Story
  kinds: ReadonlySet<FlowKind>
  onChoose: (kinds: ReadonlySet<FlowKind>) => void
}

/** The kinds that the story has, to be shown or left out; the last one stays. */
export function KindChoice({ story, kinds, onChoose }: KindChoiceProps) {
  const own = FLOW_KINDS.filter((kind) => story.flows.some((flow) => flow.kind === kind))
  const shown = own.filter((kind) => kinds.has(kind))
  return (
    <fieldset className="kind-choice">
      <legend>Kinds</legend>
      {own.map((kind) => (
        <label key={kind} className="check">
          <input
            type="checkbox"
            checked={kinds.has(kind)}
            disabled={shown.length === 1 && kinds.has(kind)}
            onChange={({ target }) =>
              onChoose(
                new Set(
                  FLOW_KINDS.filter((each) => (each === kind ? target.checked : kinds.has(each))),
                ),
              )
            }
          />
          {KIND_NAMES[kind]}
        </label>
      ))}
    </fieldset>
  )
}
