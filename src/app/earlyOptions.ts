import { THEMES, UIS } from '../protocol/pageOptions.ts'

/** The themes that styles read; `auto` is what they do unasked. */
const SCHEMES = THEMES.filter((theme) => theme !== 'auto')

/**
 * Script for the head of a page: sets the options that only styles read (`data-theme`, `data-ui`,
 * `data-transparent` on `<html>`) before the first paint. It must stand on its own, so it is text.
 */
export const EARLY_OPTIONS = [
  '(function(q,d){',
  'function put(n,v){var a=q.get(n);if(v.indexOf(a)>=0)d[n]=a}',
  `put('theme',${JSON.stringify(SCHEMES)});put('ui',${JSON.stringify(UIS)});put('transparent',['1']);`,
  "if(d.transparent&&!d.theme)d.theme='light'",
  '})(new URLSearchParams(location.search),document.documentElement.dataset)',
].join('')
