import type { FlowKind, Story } from '../model/story.ts'
import { takeWordsIn } from '../words/takeWords.ts'
import { useWords } from '../words/words.ts'

/** What {@link KindChoice} offers. */
export interface KindChoiceProps {
  story: Story
  /** Those that are shown. */
  kinds: ReadonlySet<FlowKind>
  onChoose: (kinds: ReadonlySet<FlowKind>) => void
}

/** The kinds that the story has, to be shown or left out; the last one stays. */
export function KindChoice({ story, kinds, onChoose }: KindChoiceProps) {
  const words = useWords()
  const own = story.kinds
  const shown = own.filter(({ name }) => kinds.has(name))
  return (
    <fieldset className="kind-choice">
      <legend>{takeWordsIn([words.lang]).share.kinds}</legend>
      {own.map((kind) => (
        <label key={kind.name} className="check">
          <input
            type="checkbox"
            checked={kinds.has(kind.name)}
            disabled={shown.length === 1 && kinds.has(kind.name)}
            onChange={({ target }) =>
              onChoose(
                new Set(
                  own.flatMap(({ name }) =>
                    (name === kind.name ? target.checked : kinds.has(name)) ? [name] : [],
                  ),
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
