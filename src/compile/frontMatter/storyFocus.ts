import { isSeq, type Pair } from 'yaml'
import type { CountryCode } from '../../model/story.ts'
import { excerpt } from '../report/excerpt.ts'
import type { Report } from '../report/fileReport.ts'
import { type YamlText, yamlText } from './yamlText.ts'

/** Reads the field `focus` of the front matter: the codes of the countries that the first view is made round. */
export function readFocus({ key, value }: Pair, report: Report): YamlText[] {
  const start = yamlText(key, 0)?.offset ?? 0
  const codes = isSeq(value) ? value.items.map((item) => yamlText(item, start)) : []
  const isList = codes.length > 0 && codes.every((code) => code?.text)
  if (!isList) {
    report(
      start,
      'The value of focus is not a list of country codes.',
      'Write the codes in brackets, for example focus: [MLI, NER].',
    )
  }
  return isList ? codes.flatMap((code) => code ?? []) : []
}

/** The codes, each once; one at which no flow ends is reported. */
export function checkFocus(
  focus: readonly YamlText[],
  ends: ReadonlySet<CountryCode>,
  report: Report,
): CountryCode[] {
  for (const { text, offset } of focus) {
    if (ends.has(text)) continue
    report(
      offset,
      `The focus ${excerpt(text)} is the end of no flow.`,
      'Take codes from the columns from and to of flows.csv.',
    )
  }
  return [...new Set(focus.map(({ text }) => text))]
}
