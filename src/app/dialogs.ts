/** What opens over the page, in one chunk: with two the bundler cuts the first script into many more. */
export { ShareDialog } from '../share/ShareDialog.tsx'
export { TableDialog } from '../table/TableDialog.tsx'
