/**
 * Script for the head of a page in a frame: takes the fragment out of the address, into `data-fragment` on
 * `<html>`, until {@link restoreFragment}. Browsers would scroll to it a page around of the same origin, too.
 * It must stand on its own, so it is text.
 */
export const HOLD_FRAGMENT = [
  'if(parent!==window&&location.hash){document.documentElement.dataset.fragment=location.hash;',
  "history.replaceState(null,'',location.pathname+location.search)}",
].join('')

/** Puts the fragment back into the address, which by now scrolls nothing. */
export function restoreFragment(page: Document): void {
  const { dataset } = page.documentElement
  const { fragment } = dataset
  delete dataset.fragment
  if (fragment && !location.hash) history.replaceState(null, '', fragment)
}
