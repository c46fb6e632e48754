import type { CountryCode, Figure } from '../../model/story.ts'
import { readTable } from '../csv/csvTable.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Report } from '../report/fileReport.ts'
import type { Reading } from '../values/reading.ts'
import { figureColumns } from './besideColumns.ts'
import { checkFigures } from './checkFigures.ts'
import type { PlacedRow } from './readBackground.ts'

/** Reads `figures.csv`, in its order. Rows with problems are reported and left out. */
export function readFigures(
  csv: string | undefined,
  code: Reading<CountryCode>,
  gazetteer: Gazetteer,
  report: Report,
): PlacedRow<Figure>[] {
  if (csv === undefined) return []
  const rows = readTable(csv, figureColumns(code, gazetteer), report)
  checkFigures(rows, csv, report)
  return rows.flatMap(({ values, offset }) => {
    if (!values) return []
    const { country, series, partner, year, value, unit, estimate, note, licence } = values
    const { source_title: title, source_url: url } = values
    const figure: Figure = {
      ...{ country, series, ...(partner && { partner }), year, value, unit },
      ...(estimate && { isEstimate: estimate }),
      ...(note && { note }),
      source: { title, url },
      ...(licence && { licence }),
    }
    return [{ row: figure, offset }]
  })
}
