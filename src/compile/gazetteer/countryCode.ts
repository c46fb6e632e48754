import type { CountryCode } from '../../model/story.ts'
import { closestWord } from '../report/closestWord.ts'
import { only, type Reading } from '../values/reading.ts'
import type { Gazetteer, GazetteerCountry } from './gazetteer.ts'

/** Takes the codes of the gazetteer’s countries. */
export function countryCode(gazetteer: Gazetteer): Reading<CountryCode> {
  return only(
    (code) => gazetteer.has(code),
    'a country code',
    (text) => countryCodeFix(text, gazetteer),
  )
}

/** What to write instead of `text`, which is not a country code of the gazetteer. */
export function countryCodeFix(text: string, gazetteer: Gazetteer): string {
  const meant = countryNamed(text, gazetteer)
  if (meant !== undefined) return `Write ${meant.code} for ${meant.name}.`
  // Capitals of another length are meant for a code of the editor's own.
  const isOwnCode = /^[A-Z\d-]+$/.test(text) && text.length !== 3
  const countries = isOwnCode ? [] : [...gazetteer.values()]
  const name = closestWord(
    text,
    countries.map((country) => country.name),
  )
  const close = countries.find((country) => country.name === name)
  if (close !== undefined) return `Did you mean ${close.code} (${close.name})?`
  return 'Use an ISO 3166-1 alpha-3 code in capitals, for example MLI, or give a place that is no country a row in places.csv, such as EU,European Union,organisation,4.35,50.85,EU.'
}

function countryNamed(text: string, gazetteer: Gazetteer): GazetteerCountry | undefined {
  const wanted = text.toLowerCase()
  for (const country of gazetteer.values()) {
    const words = [country.code, country.name, ...country.aliases, ...country.demonyms]
    if (words.some((word) => word.toLowerCase() === wanted)) return country
  }
  return undefined
}
