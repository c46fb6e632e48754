/** The first link of the target inside the part that is shown, and heard by screen readers. */
export function shownLink(
  part: ParentNode | null,
  targetId: string,
): HTMLElement | SVGElement | undefined {
  const links = part?.querySelectorAll<HTMLElement | SVGElement>(
    `a[data-target="${targetId}"]:not([aria-hidden])`,
  )
  return [...(links ?? [])].find((each) => each.getClientRects().length > 0)
}

/** Gives the focus to the words of the article that name the target; where there are none, to any link to it. */
export function focusOn(id: string): void {
  const link = shownLink(document.querySelector('article'), id) ?? shownLink(document, id)
  link?.focus({ preventScroll: true })
}
