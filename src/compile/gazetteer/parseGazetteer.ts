import * as v from 'valibot'
import { readTable, type TableColumns, type TableRow } from '../csv/csvTable.ts'
import { lineIndex } from '../report/lineIndex.ts'
import type { Gazetteer, GazetteerCountry } from './gazetteer.ts'

const COLUMNS: TableColumns = {
  required: ['code', 'name', 'capital', 'lon', 'lat'],
  optional: ['demonyms', 'aliases'],
}

const words = v.exactOptional(
  v.pipe(
    v.string(),
    v.transform((list) =>
      list
        .split('|')
        .map((word) => word.trim())
        .filter((word) => word !== ''),
    ),
  ),
  '',
)

function degrees(most: number) {
  return v.pipe(
    v.string(),
    v.regex(/^-?\d+(\.\d+)?$/, 'A coordinate is not a number.'),
    v.transform(Number),
    v.minValue(-most, 'A coordinate is out of range.'),
    v.maxValue(most, 'A coordinate is out of range.'),
  )
}

const rowSchema = v.object({
  code: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'A code is not three capital letters.')),
  name: v.string(),
  demonyms: words,
  aliases: words,
  capital: v.string(),
  lon: degrees(180),
  lat: degrees(90),
})

/**
 * Reads `data/countries.csv`. Throws an Error that names the line of the first row that is not
 * sound, or whose code stands twice.
 */
export function parseGazetteer(csv: string): Gazetteer {
  const place = lineIndex(csv)
  const fail = (offset: number, message: string): never => {
    throw new Error(`countries.csv:${place(offset).line}: ${message}`)
  }
  const countries = new Map<string, GazetteerCountry>()
  for (const row of readTable(csv, COLUMNS, fail)) {
    const country = readCountry(row, fail)
    if (countries.has(country.code)) fail(row.offset, `${country.code} stands twice.`)
    countries.set(country.code, country)
  }
  return countries
}

function readCountry(
  { offset, cells }: TableRow,
  fail: (offset: number, message: string) => never,
): GazetteerCountry {
  const filled = [...cells].map(([column, { text }]) => [column, text])
  const read = v.safeParse(rowSchema, Object.fromEntries(filled))
  if (!read.success) return fail(offset, read.issues[0].message)
  const { capital, lon, lat, ...country } = read.output
  return { ...country, capital: { name: capital, lon, lat } }
}
