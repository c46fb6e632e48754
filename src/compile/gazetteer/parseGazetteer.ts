import { readTable } from '../csv/csvTable.ts'
import { lineIndex } from '../report/lineIndex.ts'
import { degrees } from '../values/degrees.ts'
import { type Reading, wordList, words } from '../values/reading.ts'
import { LONGEST_LINE, type TextRules } from '../values/textRule.ts'
import type { Gazetteer, GazetteerCountry } from './gazetteer.ts'

const code: Reading<string> = (text) =>
  /^[A-Z]{3}$/.test(text)
    ? { ok: true, value: text }
    : {
        ok: false,
        problem: 'A code is not three capital letters.',
        fix: 'Write the ISO 3166-1 alpha-3 code, for example MLI.',
      }

/** The columns of `data/countries.csv`. */
const COLUMNS = {
  code: { required: true, longest: LONGEST_LINE, read: code },
  name: { required: true, longest: LONGEST_LINE, read: words },
  capital: { required: true, longest: LONGEST_LINE, read: words },
  lon: { required: true, longest: LONGEST_LINE, read: degrees(180) },
  lat: { required: true, longest: LONGEST_LINE, read: degrees(90) },
  demonyms: { required: false, longest: LONGEST_LINE, read: wordList },
  aliases: { required: false, longest: LONGEST_LINE, read: wordList },
  short: { required: false, longest: LONGEST_LINE, read: words },
  capital_aliases: { required: false, longest: LONGEST_LINE, read: wordList },
} satisfies TextRules

/**
 * Reads `data/countries.csv`. Throws an Error that names the line of the first cell that is not
 * sound, or whose code stands twice, and what to do.
 */
export function parseGazetteer(csv: string): Gazetteer {
  const place = lineIndex(csv)
  const fail = (offset: number, message: string, fix: string): never => {
    throw new Error(`data/countries.csv:${place(offset).line}: ${message} ${fix}`)
  }
  const countries = new Map<string, GazetteerCountry>()
  for (const { offset, values } of readTable(csv, COLUMNS, fail)) {
    if (values === undefined) continue
    const { code, name, demonyms = [], aliases = [], capital, lon, lat, short } = values
    const { capital_aliases: capitalAliases } = values
    if (countries.has(code)) fail(offset, `${code} stands twice.`, 'Keep one of the two rows.')
    countries.set(code, {
      ...{ code, name, demonyms, aliases, capital: { name: capital, lon, lat } },
      ...(short && { shortName: short }),
      ...(capitalAliases && { capitalAliases }),
    })
  }
  return countries
}
