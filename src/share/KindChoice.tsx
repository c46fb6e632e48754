import { kindNames, kindsOf } from '../kinds/kinds.ts'
import type { FlowKind, Story } from '../model/story.ts'
import { useWords } from '../words/words.ts'

/** What {@link KindChoice} offers. */
export interface KindChoiceProps {
  story: Story
  kinds: ReadonlySet<FlowKind>
  onChoose: (kinds: ReadonlySet<FlowKind>) => void
}

/** The kinds that the story has, to be shown or left out; the last one stays. */
export function KindChoice({ story, kinds, onChoose }: KindChoiceProps) {
  const words = useWords()
  const own = kindsOf(story)
  const shown = own.filter((kind) => kinds.has(kind))
  return (
    <fieldset className="kind-choice">
      <legend>{words.share.kinds}</legend>
      {own.map((kind) => (
        <label key={kind} className="check">
          <input
            type="checkbox"
            checked={kinds.has(kind)}
            disabled={shown.length === 1 && kinds.has(kind)}
            onChange={({ target }) =>
              onChoose(
                new Set(
                  kindNames().filter((each) => (each === kind ? target.checked : kinds.has(each))),
                ),
              )
            }
          />
          <span>{words.kind(kind)}</span>
        </label>
      ))}
    </fieldset>
  )
}
