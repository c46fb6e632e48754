import { FLOW_STATUSES, type Flow, type Story } from '../model/story.ts'
import { countryName, kindOf } from '../model/storyLookup.ts'
import type { Words } from '../words/en.ts'

/** What a row is compared by: text, a number, or nothing where the story does not say. */
export type SortKey = string | number | undefined

/** A column of the table, and what its rows are compared by. */
export interface Column {
  name: ColumnName
  keyOf: (row: Row) => SortKey
}

/** A flow and its place in reading order, from 1. */
export interface Row {
  flow: Flow
  place: number
}

/** The columns from the first to the last. */
export const COLUMN_NAMES = [
  'passage',
  'from',
  'to',
  'kind',
  'status',
  'what',
  'date',
  'value',
] as const

/** One of {@link COLUMN_NAMES}. */
export type ColumnName = (typeof COLUMN_NAMES)[number]

/** The columns that a story's table has: none for what it says of no flow. */
export function columnsOf(story: Story, words: Words): Column[] {
  const keys: Readonly<Record<ColumnName, Column['keyOf']>> = {
    passage: ({ place }) => place,
    from: ({ flow }) => countryName(story, flow.from),
    to: ({ flow }) => countryName(story, flow.to),
    kind: ({ flow }) => words.kind(kindOf(story, flow.kind)),
    status: ({ flow }) => flow.status && FLOW_STATUSES.indexOf(flow.status),
    what: ({ flow }) => flow.label,
    // What is not said counts as zero, and so stands before all that is.
    date: ({ flow }) => flow.date && Number(flow.date.replaceAll('-', '').padEnd(8, '0')),
    value: ({ flow }) => flow.value?.amount,
  }
  const isSaid = (name: ColumnName) =>
    story.flows.some((flow) => keys[name]({ flow, place: 1 }) !== undefined)
  return COLUMN_NAMES.filter(isSaid).map((name) => ({ name, keyOf: keys[name] }))
}
