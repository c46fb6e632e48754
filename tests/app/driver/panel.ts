import type { TextRange } from '../../../src/model/story.ts'
import type { Point } from '../../site/built/driver/geometry.ts'
import { middleOf } from './screen.ts'

/** The article's text, the lists of all flows and countries, or the card. */
export type LinkPart = 'text' | 'lists' | 'card'

/** What can be clicked in each. The countries inside a passage are links for keys alone. */
const PARTS = {
  text: '.article [data-target]:not(.inner)',
  lists: '.entries a[data-target]',
  card: '.card a[data-target]',
} as const

/** What leads into the map in a part of the panel, in reading order. */
export function linksOf(part: LinkPart): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(PARTS[part])]
}

/** What a reader calls the link. */
export function wordsOf(link: Element): string {
  return `“${link.textContent || (link.getAttribute('aria-label') ?? '')}”`
}

/** Scrolls a link into view, as a reader does, and tells where to click it; null if something lies over it. */
export function bringIntoView(link: Element): Point | null {
  link.scrollIntoView({ block: 'center', behavior: 'instant' })
  return pointOn(link)
}

/** A point where the element is on top, or null if there is none. */
function pointOn(element: Element): Point | null {
  const middles = [...element.getClientRects()].map(middleOf)
  return middles.find(({ x, y }) => element.contains(document.elementFromPoint(x, y))) ?? null
}

/** Whether a reader sees some of these words: a line of them is in view, with nothing over it. */
export function articleShows(ranges: readonly TextRange[]): boolean {
  return [...document.querySelectorAll<HTMLElement>('.article [data-offset]')]
    .filter(({ dataset: { offset } }) =>
      ranges.some(({ start, end }) => start <= Number(offset) && Number(offset) < end),
    )
    .some((words) => pointOn(words) !== null)
}
