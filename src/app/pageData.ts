import type { Drawing } from '../geo/drawing.ts'
import type { CountryShape } from '../geo/world.ts'
import type { Story } from '../model/story.ts'

/** Which page it is: one to explore, or one inside somebody else's. */
export type Surface = 'explore' | 'embed'

/** What the build writes into a page for its script. */
export interface PageData {
  surface: Surface
  /** Without what stands beside the article in a page that was sent: its entries have that. */
  story: Story
  drawing: Drawing
  /** From the page to the site's root: `./`, `../` and so on. */
  toRoot: string
  /** Address of the world's outlines, relative to the page. */
  worldUrl: string
  /** Absolute address of the site, with a slash at the end; absent when the build was told none. */
  siteUrl?: string | undefined
  /** Whether the site has other stories, and a list of all at its root. */
  isOneOfMany?: boolean
}

/** A drawing's quiet names in columns: most of a page's data, and half as long. */
interface SentNames {
  what: readonly Drawing['names'][number]['what'][]
  text: readonly string[]
  x: readonly number[]
  y: readonly number[]
  least: readonly number[]
}

/** The data as the page holds it: what {@link readPageData} reads. */
export function sentData({ drawing, ...data }: PageData): object {
  const { names } = drawing
  const sent: SentNames = {
    what: names.map(({ what }) => what),
    text: names.map(({ text }) => text),
    x: names.map(({ at }) => at.x),
    y: names.map(({ at }) => at.y),
    least: names.map(({ least }) => least),
  }
  return { ...data, drawing: { ...drawing, names: sent } }
}

/** Id of the element that holds the data as JSON. No flow can have an id with an underscore. */
export const PAGE_DATA_ID = '_story'

/** Id of the element that React hydrates; style sheets name it, too. It has `data-answers` once the page answers. */
export const ROOT_ID = '_page'

/** The data that the build wrote into the page. Throws if the page is not one of ours. */
export function readPageData(page: Document): PageData {
  const json = page.getElementById(PAGE_DATA_ID)?.textContent
  if (!json) throw new Error(`The page has no #${PAGE_DATA_ID}.`)
  const { drawing, ...data } = JSON.parse(json) as Omit<PageData, 'drawing'> & {
    drawing: Omit<Drawing, 'names'> & { names: SentNames }
  }
  const { what, text, x, y, least } = drawing.names
  const names = what.map((what, i) => ({
    what,
    text: text[i] ?? '',
    at: { x: x[i] ?? 0, y: y[i] ?? 0 },
    least: least[i] ?? 0,
  }))
  return { ...data, drawing: { ...drawing, names } }
}

/** The countries' shapes as the page's own drawing has them: they are not shipped a second time. */
export function readShapes(page: Document): CountryShape[] {
  return [...page.querySelectorAll('.map-drawing.static .country')].map((shape) => ({
    code: shape.getAttribute('data-target') ?? '',
    path: shape.querySelector('path')?.getAttribute('d') ?? '',
  }))
}
