/** The first link of the target inside the part that is shown and in the Tab order. */
export function shownLink(
  part: ParentNode | null,
  targetId: string,
): HTMLElement | SVGElement | undefined {
  const links = part?.querySelectorAll<HTMLElement | SVGElement>(`a[data-target="${targetId}"]`)
  return [...(links ?? [])].find((each) => each.tabIndex >= 0 && each.getClientRects().length > 0)
}
