import { shownLink } from './shownLink.ts'

/** Gives the focus to the words of the article that name the target; where there are none, to any link to it. */
export function focusOn(id: string): void {
  const link = shownLink(document.querySelector('article'), id) ?? shownLink(document, id)
  link?.focus({ preventScroll: true })
}
