import { isMap, type Pair } from 'yaml'
import type { CountryCode } from '../../model/story.ts'
import { countryCodeFix } from '../gazetteer/countryCode.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { excerpt } from '../report/excerpt.ts'
import type { Report } from '../report/fileReport.ts'
import { unfitText } from '../report/unfitText.ts'
import { yamlText } from './yamlText.ts'

/** What still fits on a map, in UTF-16 units. */
const LONGEST_NAME = 60

/** Reads the field `names` of the front matter: the names that the story uses, by country code. */
export function readNames(
  { key, value }: Pair,
  gazetteer: Gazetteer,
  report: Report,
): Map<CountryCode, string> {
  const names = new Map<CountryCode, string>()
  if (!isMap(value)) {
    report(
      yamlText(key, 0)?.offset ?? 0,
      'The value of names is not a list of names by country code.',
      'Write one indented line for each country, for example TUR: Turkey.',
    )
    return names
  }
  for (const pair of value.items) {
    const code = yamlText(pair.key, 0)
    const name = yamlText(pair.value, code?.offset ?? 0)
    if (code === undefined || !gazetteer.has(code.text)) {
      report(
        code?.offset ?? 0,
        `${excerpt(code?.text ?? '')} is not a country code.`,
        countryCodeFix(code?.text ?? '', gazetteer),
      )
    } else if (name === undefined || name.text === '') {
      report(
        code.offset,
        `The name of ${code.text} is empty.`,
        'Write the name that the story uses.',
      )
    } else {
      const unfit = unfitText(name.text, LONGEST_NAME)
      if (unfit) report(name.offset, `The name of ${code.text} ${unfit.problem}`, unfit.fix)
      names.set(code.text, name.text)
    }
  }
  return names
}
