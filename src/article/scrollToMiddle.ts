/**
 * Scrolls what holds the element, so that it stands in the middle of what `scroll-padding` leaves free.
 * Unlike `scrollIntoView` it never scrolls a page around the frame.
 */
export function scrollToMiddle(element: Element, behavior: 'instant' | 'smooth'): void {
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
