import { isolated } from './isolated.ts'
import { plural } from './plural.ts'

const COUNTING = {
  formOf: (count: number) => (count === 1 ? ('one' as const) : ('other' as const)),
  write: String,
}

/** The words of the search in a story, in English; the page does without them until it is opened. */
export const enSearch = {
  title: 'Search this story',
  close: 'Close',
  /** In place of results, before anything is asked and where nothing is found. */
  hint: 'Find a country, a capital, or a flow by its words.',
  flows: 'Flows',
  found: (count: number) =>
    plural(COUNTING, count, { one: '{count} result', other: '{count} results' }),
  /** What is not among the results. */
  hidden: (count: number) =>
    plural(COUNTING, count, {
      one: '{count} more among hidden kinds',
      other: '{count} more among hidden kinds',
    }),
  nothing: (query: string) => `Nothing here for “${isolated(query)}”.`,
}
