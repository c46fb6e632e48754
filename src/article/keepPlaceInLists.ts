import { scrollerOf } from '../linking/readingPlace.ts'
import { shownLink } from '../linking/shownLink.ts'

/**
 * Has article and lists written anew by `change`. The entry that the reader sees first stays where it is, what is unfolded stays
 * so, and the focus goes to the same link.
 */
export function keepPlaceInLists(change: () => void): void {
  const seen = entries().find(isInView)
  const before = seen?.getBoundingClientRect().top ?? 0
  const unfolded = entries().flatMap((entry) =>
    detailsIn(entry).map(({ open }) => open && entry.id),
  )
  const focused = document.activeElement
  const target = focused?.closest<HTMLElement>(':is(article, .entry) [data-target]')?.dataset.target
  change()
  for (const entry of entries()) {
    if (unfolded.includes(entry.id)) for (const each of detailsIn(entry)) each.open = true
  }
  if (target && !focused?.isConnected) {
    const again = shownLink(document.querySelector('article'), target)
    const link = again ?? shownLink(document, target)
    link?.focus({ preventScroll: true })
  }
  const again = seen && document.getElementById(seen.id)
  if (!again) return
  const top = again.getBoundingClientRect().top - before
  scrollerOf(again).scrollBy({ top, behavior: 'instant' })
}

function entries(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.entries .entry')]
}

function detailsIn(entry: Element): HTMLDetailsElement[] {
  return [...entry.querySelectorAll('details')]
}

function isInView(element: Element): boolean {
  const scroller = scrollerOf(element)
  const isPage = scroller === document.scrollingElement
  const start = isPage ? 0 : scroller.getBoundingClientRect().top
  const { top, bottom } = element.getBoundingClientRect()
  return bottom > start && top < start + scroller.clientHeight
}
