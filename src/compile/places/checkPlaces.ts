import type { CountryCode } from '../../model/story.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { foldWords } from '../quotes/foldText.ts'
import { excerpt } from '../report/excerpt.ts'
import type { Report } from '../report/fileReport.ts'
import { namedPlaces, type ReadPlaces } from './readPlaces.ts'

/** Reports places that have the name which the story gives to a country. */
export function checkOwnNames(
  places: ReadPlaces,
  names: ReadonlyMap<CountryCode, string>,
  report: Report,
): void {
  const countries = [...names].filter(([code]) => !places.rows.has(code))
  const own = new Map(countries.map(([code, name]) => [foldWords(name), code]))
  for (const { code, names: words } of namedPlaces(places, names)) {
    const taken = words.find((word) => own.has(foldWords(word)))
    if (taken === undefined) continue
    report(
      places.rows.get(code) ?? 0,
      `${excerpt(taken)} is the name of ${own.get(foldWords(taken))} in this story, too.`,
      'Give one of the two another name, here or under names: in article.md.',
    )
  }
}

/** Tells the places that are nowhere to be seen, and those that cover another at which flows end. */
export function checkPlaces(
  { gazetteer, rows }: ReadPlaces,
  mentioned: ReadonlySet<CountryCode>,
  endPoints: ReadonlySet<CountryCode>,
  warn: Report,
): void {
  for (const [code, offset] of rows) {
    const covered = [...endPoints].find(
      (other) => endPoints.has(code) && other !== code && isNear(gazetteer, code, other),
    )
    if (covered) {
      warn(
        offset,
        `The place ${code} lies on that of ${covered}, so that their marks cover each other.`,
        'Move lon and lat so far that both are seen.',
      )
    }
    if (!endPoints.has(code) && !mentioned.has(code)) {
      warn(
        offset,
        `The place ${code} stands neither in flows.csv nor in the article.`,
        'Add the words that the article has for it to aliases, or delete the row.',
      )
    }
  }
}

/** Whether no map shows both as two. */
function isNear(gazetteer: Gazetteer, one: CountryCode, other: CountryCode): boolean {
  const [a, b] = [gazetteer.get(one)?.capital, gazetteer.get(other)?.capital]
  return !!a && !!b && Math.max(Math.abs(a.lon - b.lon), Math.abs(a.lat - b.lat)) < 0.1
}
