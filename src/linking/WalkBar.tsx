import { useWords } from '../words/words.ts'
import { Chevron } from './Chevron.tsx'
import { useLink } from './LinkProvider.tsx'
import { type Walk, walkOn } from './walk.ts'

/** “3 of 12” with the ways back, on and out of the walk. */
export function WalkBar({ walk: { flows, step } }: { walk: Walk }) {
  const link = useLink()
  const { walk } = useWords()
  const isLast = step === flows.length - 1
  return (
    <fieldset className="walk-bar" aria-label={walk.name}>
      <button
        type="button"
        aria-label={step > 0 ? walk.previous : walk.toTitle}
        aria-keyshortcuts={walk.keys.previous}
        onClick={() => walkOn(link, -1)}
      >
        <Chevron way={-1} />
      </button>
      <span>{walk.place(step + 1, flows.length)}</span>
      <button
        type="button"
        aria-label={walk.next}
        aria-keyshortcuts={walk.keys.next}
        aria-disabled={isLast}
        onClick={() => walkOn(link, 1)}
      >
        <Chevron way={1} />
      </button>
      <button type="button" className="walk-end" onClick={() => link.store.getState().clearPick()}>
        {walk.end}
      </button>
    </fieldset>
  )
}
