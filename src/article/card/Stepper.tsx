import { useState } from 'react'
import { Chevron } from '../../linking/Chevron.tsx'
import { useStoryLanguage } from '../../linking/useStoryLanguage.ts'
import { useWords } from '../../words/words.ts'

/** What {@link Stepper} needs. */
export interface StepperProps {
  count: number
  /** From 0. */
  index: number
  /** What stands at the place that is shown. */
  words: string
  onStep: (index: number) => void
}

/**
 * “1 of 5” with previous and next, round at both ends; nothing where there is nowhere to go. A screen reader hears
 * where a step has led.
 */
export function Stepper({ count, index, words, onStep }: StepperProps) {
  const { card } = useWords()
  const storyLanguage = useStoryLanguage()
  const [hasStepped, setHasStepped] = useState(false)
  if (count < 2) return null
  const stepBy = (way: number) => {
    setHasStepped(true)
    onStep((index + count + way) % count)
  }
  return (
    <div className="stepper">
      <span>{card.place(index + 1, count)}</span>
      <button type="button" aria-label={card.previous} onClick={() => stepBy(-1)}>
        <Chevron way={-1} />
      </button>
      <button type="button" aria-label={card.next} onClick={() => stepBy(1)}>
        <Chevron way={1} />
      </button>
      <p className="visually-hidden" role="status">
        {hasStepped && (
          <>
            <span>{card.stepped(index + 1, count)}</span> <span {...storyLanguage}>{words}</span>
          </>
        )}
      </p>
    </div>
  )
}
