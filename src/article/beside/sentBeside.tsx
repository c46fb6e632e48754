import type { FigureDrawing } from '../../figures/drawFigure.ts'
import type { CountryCode } from '../../model/story.ts'
import type { BesideParts } from './besideContext.ts'
import { CountryBackground } from './CountryBackground.tsx'
import { PairFigures } from './PairFigures.tsx'

/** The parts as the server writes them: all is there. */
export function sentBeside(figures: readonly FigureDrawing[]): BesideParts {
  return { figures, Country: CountryBackground, Entry: WrittenEntry, Pair: PairFigures }
}

/** What browsers keep as `SentEntry`. */
function WrittenEntry({ code }: { code: CountryCode }) {
  return (
    <div>
      <CountryBackground code={code} />
    </div>
  )
}
