import { drawFigures } from '../../figures/drawFigure.ts'
import type { CountryCode, Flow, Story } from '../../model/story.ts'
import { type BesideParts, SLOT } from './besideContext.ts'
import { CountryBackground } from './CountryBackground.tsx'
import { PairFigures } from './PairFigures.tsx'

/** The parts as the server writes them, each in an element that browsers keep as it is; null for a story without any. */
export function writtenBeside(story: Story): BesideParts | null {
  if (!story.background && !story.figures) return null
  const drawings = drawFigures(story)
  const Country = ({ code }: { code: CountryCode }) => (
    <div className={SLOT}>
      <CountryBackground code={code} drawings={drawings} />
    </div>
  )
  const Pair = ({ flow }: { flow: Flow }) => (
    <div className={SLOT}>
      <PairFigures flow={flow} />
    </div>
  )
  return { Country, Pair }
}
