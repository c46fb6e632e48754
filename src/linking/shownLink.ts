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
