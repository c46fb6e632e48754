/** What opens over the page, in one chunk: with two the bundler cuts the first script into many more. */
export { SearchDialog } from '../search/SearchDialog.tsx'
export { ShareDialog } from '../share/ShareDialog.tsx'
