import { type ComponentType, createContext } from 'react'
import type { CountryCode, Flow } from '../../model/story.ts'

/** How a page shows what stands beside the article: on cards, and in the entries of the lists. */
export interface BesideParts {
  /** What is known of a country; nothing of most. */
  Country: ComponentType<{ code: CountryCode }>
  /** What is counted between the two sides of a flow; nothing for most. */
  Pair: ComponentType<{ flow: Flow }>
}

/** Class of the element that browsers keep as it was sent. */
export const SLOT = 'beside-slot'

/** Null where nothing stands beside the article. */
export const BesideContext = createContext<BesideParts | null>(null)
