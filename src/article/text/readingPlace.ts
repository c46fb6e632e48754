/** How far what holds the article is scrolled, in CSS pixels: where the reader is. */
export function readingPlace(article: Element): number {
  return scrollerOf(article).scrollTop
}

/** Scrolls back to where the reader was. */
export function returnToPlace(article: Element, place: number): void {
  scrollerOf(article).scrollTo({ top: place, behavior: 'instant' })
}

/** What scrolls when the reader scrolls the element: a panel, or the page. */
export function scrollerOf(element: Element): Element {
  const parent = element.parentElement
  if (!parent || parent === document.body) return document.scrollingElement ?? element
  const { overflowY } = getComputedStyle(parent)
  return overflowY === 'auto' || overflowY === 'scroll' ? parent : scrollerOf(parent)
}
