import { type ComponentType, createContext } from 'react'
import type { FigureDrawing } from '../../figures/drawFigure.ts'
import type { CountryCode, Flow } from '../../model/story.ts'

/** How a page shows what stands beside the article. */
export interface BesideParts {
  /** The pictures of the story's figures. */
  figures: readonly FigureDrawing[]
  /** What is known of a country. */
  Country: ComponentType<{ code: CountryCode }>
  /** The same inside the country's entry in the lists. */
  Entry: ComponentType<{ code: CountryCode }>
  /** What is counted between the two sides of a flow. */
  Pair: ComponentType<{ flow: Flow }>
}

/** Null where nothing stands beside the article. */
export const BesideContext = createContext<BesideParts | null>(null)
