import type { TextRange } from '../../model/story.ts'

/** Scrolls the article so that the words of the range stand in the middle of what is free. */
export function showInArticle(
  article: HTMLElement | null,
  range: TextRange,
  smooth: boolean,
): void {
  const still = !smooth || window.matchMedia('(prefers-reduced-motion: reduce)').matches
  const [words] = article ? wordsIn(article, range) : []
  if (words) scrollToMiddle(words, still ? 'instant' : 'smooth')
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
 * Unlike `scrollIntoView` it never scrolls a page around the frame.
 */
function scrollToMiddle(element: Element, behavior: 'instant' | 'smooth'): void {
  const scroller = scrollerOf(element)
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(scroller)
  const start = scroller === document.scrollingElement ? 0 : scroller.getBoundingClientRect().top
  const first = start + pixels(scrollPaddingTop)
  const last = start + scroller.clientHeight - pixels(scrollPaddingBottom)
  const { top, height } = element.getBoundingClientRect()
  scroller.scrollBy({ top: top + height / 2 - (first + last) / 2, behavior })
}

function scrollerOf(element: Element): Element {
  const parent = element.parentElement
  if (!parent || parent === document.body) return document.scrollingElement ?? element
  const { overflowY } = getComputedStyle(parent)
  return overflowY === 'auto' || overflowY === 'scroll' ? parent : scrollerOf(parent)
}

/** Browsers resolve lengths; `auto` and what is left of percentages count as none. */
function pixels(length: string): number {
  return length.endsWith('px') ? Number.parseFloat(length) : 0
}
