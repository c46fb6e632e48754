import type { CountryCode } from '../../model/story.ts'
import { readTable, type TableRow } from '../csv/csvTable.ts'
import type { Gazetteer, GazetteerCountry } from '../gazetteer/gazetteer.ts'
import type { NamedThing } from '../mentions/countryCues.ts'
import { foldWords } from '../quotes/foldText.ts'
import { excerpt } from '../report/excerpt.ts'
import type { Report } from '../report/fileReport.ts'
import { lineIndex } from '../report/lineIndex.ts'
import { type PlaceColumns, placeColumns } from './placeColumns.ts'

/** What a story names besides the countries of the world, with where `places.csv` says so. */
export interface ReadPlaces {
  /** The world and the places of the story, by code. */
  gazetteer: Gazetteer
  /** Offset of each place's row, by code. */
  rows: ReadonlyMap<CountryCode, number>
  /** Whether the file is so broken that no row could be read, and nobody knows the places' codes. */
  isLost: boolean
}

/**
 * Adds what stands in `places.csv` to the countries of the world. Rows with problems are reported and left out; without the
 * file, it is the world as it is.
 */
export function readPlaces(
  csv: string | undefined,
  countries: Gazetteer,
  report: Report,
): ReadPlaces {
  if (csv === undefined) return { gazetteer: countries, rows: new Map(), isLost: false }
  const gazetteer = new Map(countries)
  const rows = new Map<CountryCode, number>()
  const line = (offset: number) => placeIn(offset).line
  const placeIn = lineIndex(csv)
  const taken = new NamesTaken(countries, line)
  let isBroken = false
  const table = readTable(csv, placeColumns(countries), (...problem) => {
    isBroken = true
    report(...problem)
  })
  for (const row of table) {
    if (!row.values) {
      // What is wrong with a place is told here, and not of each flow that ends there.
      const code = row.cells.get('code')?.text
      if (code && !gazetteer.has(code)) gazetteer.set(code, placeAt(code, code, 0, 0))
      continue
    }
    const { code, name, what, lon, lat, aliases = [] } = row.values
    const before = rows.get(code)
    if (before !== undefined) {
      report(
        row.cells.get('code')?.offset ?? row.offset,
        `The code ${excerpt(code)} is taken by the row in line ${line(before)}.`,
        'Give each place its own code.',
      )
      continue
    }
    taken.take(row, [name, ...aliases], report)
    rows.set(code, row.offset)
    // An alias in small letters, such as “the bloc”, is for the text.
    const shortName = aliases.find((each) => each.length < name.length && /^[^\p{Ll}]/u.test(each))
    const optional = shortName === undefined ? {} : { shortName }
    gazetteer.set(code, { ...placeAt(code, name, lon, lat), what, aliases, ...optional })
  }
  return { gazetteer, rows, isLost: isBroken && table.length === 0 }
}

function placeAt(code: CountryCode, name: string, lon: number, lat: number): GazetteerCountry {
  return { code, name, demonyms: [], aliases: [], capital: { name, lon, lat } }
}

/** The names that mean something already: words of the text can't name two things. */
class NamesTaken {
  private readonly owners = new Map<string, string>()
  private readonly line: (offset: number) => number

  constructor(countries: Gazetteer, line: (offset: number) => number) {
    this.line = line
    for (const { name, aliases, demonyms } of countries.values()) {
      for (const word of [name, ...aliases, ...demonyms]) {
        this.owners.set(foldWords(word), `a country, ${name}`)
      }
    }
  }

  /** Takes the names of a row's place; those that are another's are reported. */
  take({ cells, offset }: TableRow<PlaceColumns>, names: readonly string[], report: Report): void {
    for (const [i, name] of names.entries()) {
      const folded = foldWords(name)
      const owner = this.owners.get(folded)
      if (owner === undefined) {
        this.owners.set(folded, `the place in line ${this.line(offset)}`)
        continue
      }
      const cell = i === 0 ? 'name' : 'aliases'
      report(
        cells.get(cell)?.offset ?? offset,
        `${excerpt(name)} names ${owner}, too.`,
        i === 0 ? 'Use a name that is only this place’s.' : 'Delete the alias.',
      )
    }
  }
}

/** The places with all words that name them. */
export function namedPlaces(
  { gazetteer, rows }: ReadPlaces,
  names: ReadonlyMap<CountryCode, string>,
): NamedThing[] {
  return [...rows.keys()].map((code) => {
    const { name = code, aliases = [] } = gazetteer.get(code) ?? {}
    return { code, names: [names.get(code) ?? name, name, ...aliases] }
  })
}
