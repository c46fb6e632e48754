import { scrollerOf } from '../../linking/readingPlace.ts'
import type { TextRange } from '../../model/story.ts'

/**
 * Scrolls the article so that the words of the range stand in the middle of what is free. Returns whether
 * they stood elsewhere.
 */
export function showInArticle(article: HTMLElement, range: TextRange, smooth: boolean): boolean {
  const still = !smooth || window.matchMedia('(prefers-reduced-motion: reduce)').matches
  const [words] = wordsIn(article, range)
  return words !== undefined && scrollToMiddle(words, still ? 'instant' : 'smooth')
}

/**
 * Marks the words of the range as the ones that are shown, and the link of the target that holds them as the
 * current place; returns what takes the marks away.
 */
export function markInArticle(
  article: HTMLElement,
  range: TextRange,
  targetId: string,
): () => void {
  const words = wordsIn(article, range)
  const place = linkIn(article, range, targetId) ?? words[0]
  for (const each of words) each.toggleAttribute('data-shown', true)
  place?.setAttribute('aria-current', 'location')
  return () => {
    for (const each of words) each.removeAttribute('data-shown')
    place?.removeAttribute('aria-current')
  }
}

/** The link to the target that stands in the range, or holds words of it; else any such link. */
function linkIn(article: HTMLElement, range: TextRange, targetId: string): HTMLElement | undefined {
  const links = [...article.querySelectorAll<HTMLElement>('a[data-target]')].filter((link) =>
    [link, ...link.querySelectorAll<HTMLElement>('.words')].some((each) => isIn(each, range)),
  )
  return links.find(({ dataset }) => dataset.target === targetId) ?? links[0]
}

function wordsIn(article: HTMLElement, range: TextRange): HTMLElement[] {
  return [...article.querySelectorAll<HTMLElement>('.words')].filter((each) => isIn(each, range))
}

function isIn({ dataset }: HTMLElement, { start, end }: TextRange): boolean {
  const offset = Number(dataset.offset ?? -1)
  return offset >= start && offset < end
}

/**
 * Scrolls what holds the element, so that it stands in the middle of what its scroll margin and their
 * scroll padding leave free.
 * Unlike `scrollIntoView` it never scrolls a page around the frame. Returns whether there was a way to go.
 */
function scrollToMiddle(element: Element, behavior: 'instant' | 'smooth'): boolean {
  const scroller = scrollerOf(element)
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(scroller)
  const start = scroller === document.scrollingElement ? 0 : scroller.getBoundingClientRect().top
  const first = start + pixels(scrollPaddingTop)
  const margin = pixels(getComputedStyle(element).scrollMarginBottom)
  const last = start + scroller.clientHeight - pixels(scrollPaddingBottom) - margin
  const { top, height } = element.getBoundingClientRect()
  const way = top + height / 2 - (first + last) / 2
  scroller.scrollBy({ top: way, behavior })
  return Math.abs(way) >= 1
}

/** Browsers resolve lengths; `auto` and what is left of percentages count as none. */
function pixels(length: string): number {
  return length.endsWith('px') ? Number.parseFloat(length) : 0
}
