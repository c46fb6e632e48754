import { isolated } from './isolated.ts'

/** The words of the table of a story's flows, in English; the page does without them until it is opened. */
export const enTable = {
  title: 'All flows as a table',
  close: 'Close',
  /** How many rows there are, under the title. */
  count: (count: number) => (count === 1 ? '1 flow' : `${count} flows`),
  /** Which kinds have no rows, as they are not shown on the map either. */
  hidden: (kinds: readonly string[]) => `Not shown: ${kinds.map(isolated).join(', ')}.`,
  /** Headings of the columns. */
  columns: {
    passage: 'No.',
    from: 'From',
    to: 'To',
    kind: 'Kind',
    status: 'Status',
    what: 'What',
    date: 'Date',
    value: 'Value',
  },
  /** What the first column counts. */
  passage: 'Order in the article',
}
