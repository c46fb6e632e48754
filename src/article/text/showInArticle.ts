import type { TextRange } from '../../model/story.ts'
import { scrollerOf } from './readingPlace.ts'

/**
 * Scrolls the article so that the words of the range stand in the middle of what is free. Returns whether
 * they stood elsewhere.
 */
export function showInArticle(article: HTMLElement, range: TextRange, smooth: boolean): boolean {
  const still = !smooth || window.matchMedia('(prefers-reduced-motion: reduce)').matches
  const [words] = wordsIn(article, range)
  return words !== undefined && scrollToMiddle(words, still ? 'instant' : 'smooth')
}

/** Marks the words of the range as the ones that are shown; returns what takes the mark away. */
export function markInArticle(article: HTMLElement, range: TextRange): () => void {
  const words = wordsIn(article, range)
  for (const each of words) each.toggleAttribute('data-shown', true)
  return () => {
    for (const each of words) each.removeAttribute('data-shown')
  }
}

function wordsIn(article: HTMLElement, { start, end }: TextRange): HTMLElement[] {
  return [...article.querySelectorAll<HTMLElement>('.words')].filter(({ dataset }) => {
    const offset = Number(dataset.offset)
    return offset >= start && offset < end
  })
}

/**
 * Scrolls what holds the element, so that it stands in the middle of what `scroll-padding` leaves free.
 * Unlike `scrollIntoView` it never scrolls a page around the frame. Returns whether there was a way to go.
 */
function scrollToMiddle(element: Element, behavior: 'instant' | 'smooth'): boolean {
  const scroller = scrollerOf(element)
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(scroller)
  const start = scroller === document.scrollingElement ? 0 : scroller.getBoundingClientRect().top
  const first = start + pixels(scrollPaddingTop)
  const last = start + scroller.clientHeight - pixels(scrollPaddingBottom)
  const { top, height } = element.getBoundingClientRect()
  const way = top + height / 2 - (first + last) / 2
  scroller.scrollBy({ top: way, behavior })
  return Math.abs(way) >= 1
}

/** Browsers resolve lengths; `auto` and what is left of percentages count as none. */
function pixels(length: string): number {
  return length.endsWith('px') ? Number.parseFloat(length) : 0
}
