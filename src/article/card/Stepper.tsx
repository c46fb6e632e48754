import { useWords } from '../../words/words.ts'

/** What {@link Stepper} needs. */
export interface StepperProps {
  count: number
  /** From 0. */
  index: number
  onStep: (index: number) => void
}

/** “1 of 5” with previous and next, round at both ends; nothing where there is nowhere to go. */
export function Stepper({ count, index, onStep }: StepperProps) {
  const { card } = useWords()
  if (count < 2) return null
  return (
    <div className="stepper">
      <span>{card.place(index + 1, count)}</span>
      <button
        type="button"
        aria-label={card.previous}
        onClick={() => onStep((index + count - 1) % count)}
      >
        <Chevron path="M10 3L5 8l5 5" />
      </button>
      <button type="button" aria-label={card.next} onClick={() => onStep((index + 1) % count)}>
        <Chevron path="M6 3l5 5-5 5" />
      </button>
    </div>
  )
}

function Chevron({ path }: { path: string }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  )
}
