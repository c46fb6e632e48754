import { type ComponentType, createContext } from 'react'
import type { FigureDrawing } from '../../figures/drawFigure.ts'
import type { CountryCode, Flow } from '../../model/story.ts'

/** How a page shows what stands beside the article. */
export interface BesideParts {
  /** The pictures of the story's figures. */
  figures: readonly FigureDrawing[]
  /** What is known of a country. */
  Country: ComponentType<{ code: CountryCode }>
  /** What is counted between the two sides of a flow. */
  Pair: ComponentType<{ flow: Flow }>
  /** Has the code of both fetched, where it is not there yet. */
  want: () => void
}

/** Null where nothing stands beside the article. */
export const BesideContext = createContext<BesideParts | null>(null)
