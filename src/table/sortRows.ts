import type { Column, Row, SortKey } from './columns.ts'

/** Which column sorts the rows, and which way. */
export interface Sorting {
  by: Column
  isDescending: boolean
}

/**
 * The rows in the order that is asked for: text as the language (BCP 47) sorts it, and dates with the less precise before
 * the more precise. Equal rows stay in reading order both ways, and what has nothing in the column stands last both ways.
 */
export function sortRows(rows: readonly Row[], { by, isDescending }: Sorting, lang: string): Row[] {
  const { compare } = new Intl.Collator(lang, { numeric: true })
  const way = isDescending ? -1 : 1
  return rows
    .map((row) => ({ row, key: by.keyOf(row) }))
    .sort((a, b) => order(a.key, b.key, compare, way) || a.row.place - b.row.place)
    .map(({ row }) => row)
}

function order(
  a: SortKey,
  b: SortKey,
  compare: (a: string, b: string) => number,
  way: number,
): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
  const isNumber = typeof a === 'number' && typeof b === 'number'
  return way * (isNumber ? a - b : compare(String(a), String(b)))
}
