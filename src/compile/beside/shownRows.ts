import type { CountryCode } from '../../model/story.ts'
import type { Report } from '../report/fileReport.ts'
import type { PlacedRow } from './readBackground.ts'

/** The rows of countries that the story shows; of each other country the first is told, for nobody will see it. */
export function shownRows<Row extends { country: CountryCode }>(
  rows: readonly PlacedRow<Row>[],
  shown: ReadonlySet<CountryCode>,
  warn: Report,
): Row[] {
  const told = new Set<CountryCode>()
  for (const { row, offset } of rows) {
    const { country } = row
    if (shown.has(country) || told.has(country)) continue
    told.add(country)
    warn(
      offset,
      `Readers never see this row: ${country} stands neither in flows.csv nor in the article.`,
      'Delete it, or correct the code.',
    )
  }
  return rows.flatMap(({ row }) => (shown.has(row.country) ? [row] : []))
}
