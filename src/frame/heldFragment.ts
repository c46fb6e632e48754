/**
 * Script for the head of a page in a frame: takes the fragment out of the address, into `data-fragment` on
 * `<html>`, until {@link restoreFragment}. Browsers would scroll to it a page around of the same origin, too.
 * If the page's own script cannot be had, or fails before that, the fragment goes back at once, and jumps. It
 * must stand on its own, so it is text.
 */
export const HOLD_FRAGMENT = [
  '(function(d){if(parent===window||!location.hash)return;d.fragment=location.hash;',
  "history.replaceState(null,'',location.pathname+location.search);",
  "addEventListener('error',function(e){var t=e.target;if((t===window||t.type==='module')&&d.fragment)",
  'location.replace(d.fragment)},true)})(document.documentElement.dataset)',
].join('')

/** Puts the fragment back into the address, which by now scrolls nothing. */
export function restoreFragment(page: Document): void {
  const { dataset } = page.documentElement
  const { fragment } = dataset
  delete dataset.fragment
  if (fragment && !location.hash) history.replaceState(null, '', fragment)
}
