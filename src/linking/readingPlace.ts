/**
 * How much of the article lies above the upper edge of what scrolls it, in CSS pixels: where the reader is,
 * whatever height the map above the article has by then.
 */
export function readingPlace(article: Element): number {
  const scroller = scrollerOf(article)
  const edge = scroller === document.scrollingElement ? 0 : scroller.getBoundingClientRect().top
  return Math.round(edge - article.getBoundingClientRect().top)
}

/** Scrolls back to where the reader was. */
export function returnToPlace(article: Element, place: number): void {
  scrollerOf(article).scrollBy({ top: place - readingPlace(article), behavior: 'instant' })
}

/** What scrolls when the reader scrolls the element: a panel, or the page. */
export function scrollerOf(element: Element): Element {
  const parent = element.parentElement
  if (!parent || parent === document.body) return document.scrollingElement ?? element
  const { overflowY } = getComputedStyle(parent)
  return overflowY === 'auto' || overflowY === 'scroll' ? parent : scrollerOf(parent)
}
