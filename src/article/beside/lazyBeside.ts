import { lazy } from 'react'
import type { FigureDrawing } from '../../figures/drawFigure.ts'
import type { BesideParts } from './besideContext.ts'
import { SentEntry } from './SentEntry.tsx'

/** The parts of a page that the server has sent: their code comes with the first card that needs it. */
export function lazyBeside(figures: readonly FigureDrawing[]): BesideParts {
  return {
    figures,
    Entry: SentEntry,
    Country: lazy(async () => {
      const { CountryBackground } = await import('./CountryBackground.tsx')
      return { default: CountryBackground }
    }),
    Pair: lazy(async () => {
      const { PairFigures } = await import('./PairFigures.tsx')
      return { default: PairFigures }
    }),
  }
}
