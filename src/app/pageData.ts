import type { Drawing } from '../geo/drawing.ts'
import type { Story } from '../story/story.ts'

/** Which page it is: one to explore, or one inside somebody else's. */
export type Surface = 'explore' | 'embed'

/** What the build writes into a page for its script. */
export interface PageData {
  surface: Surface
  story: Story
  drawing: Drawing
  /** From the page to the site's root: `./`, `../` and so on. */
  toRoot: string
  /** Address of the world's outlines, relative to the page. */
  worldUrl: string
}

/** Id of the element that holds the data as JSON. No flow can have an id with an underscore. */
export const PAGE_DATA_ID = '_story'

/** Id of the element that React hydrates. */
export const ROOT_ID = '_page'

/** JSON that is safe inside a script element. */
export function serialisePageData(data: PageData): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}
