import { lazy } from 'react'
import type { FigureDrawing } from '../../figures/drawFigure.ts'
import type { BesideParts } from './besideContext.ts'

/** The parts of a page whose reader has not asked for them yet: until then, what the server sent of them stays as it is. */
export function lazyBeside(figures: readonly FigureDrawing[]): BesideParts {
  let want = () => {}
  const wanted = new Promise<void>((resolve) => {
    want = resolve
  })
  return {
    figures,
    Country: lazy(async () => {
      await wanted
      const { CountryBackground } = await import('./CountryBackground.tsx')
      return { default: CountryBackground }
    }),
    Pair: lazy(async () => {
      await wanted
      const { PairFigures } = await import('./PairFigures.tsx')
      return { default: PairFigures }
    }),
    want,
  }
}
