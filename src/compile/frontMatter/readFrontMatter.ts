import * as v from 'valibot'
import type { CountryCode } from '../../model/story.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { closestWord } from '../report/closestWord.ts'
import { excerpt } from '../report/excerpt.ts'
import type { Report } from '../report/fileReport.ts'
import { longestText, unfitText } from '../report/unfitText.ts'
import { FRONT_MATTER_FIXES, type FrontMatterFields, frontMatterSchema } from './frontMatter.ts'
import { parseFrontMatter } from './frontMatterYaml.ts'
import type { SplitArticle } from './splitArticle.ts'
import { readNames } from './storyNames.ts'
import { type YamlText, yamlText } from './yamlText.ts'

/** The front matter of a story. */
export interface FrontMatter {
  /** Absent if a field is not sound. */
  fields?: FrontMatterFields
  /** The fields but `names`, sound or not, empty or not; offsets count in article.md. */
  values: ReadonlyMap<string, YamlText>
  /** The names that this story uses, by country code. */
  names: ReadonlyMap<CountryCode, string>
}

const FIELDS = [...Object.keys(frontMatterSchema.entries), 'names']

/** Reads the YAML front matter of article.md and reports what is wrong in it. */
export function readFrontMatter(
  { yaml, yamlStart }: SplitArticle,
  gazetteer: Gazetteer,
  report: Report,
): FrontMatter {
  const values = new Map<string, YamlText>()
  let names: ReadonlyMap<CountryCode, string> = new Map()
  if (yaml === undefined) {
    report(
      0,
      'The file has no front matter between two lines ---.',
      'Start it with a line ---, then title: and alt:, then a line ---.',
    )
    return { values, names }
  }
  const here: Report = (offset, message, fix) => report(yamlStart + offset, message, fix)
  const map = parseFrontMatter(yaml, here)
  if (map === undefined) return { values, names }
  for (const pair of map.items) {
    const key = yamlText(pair.key, 0)
    if (key?.text === 'names') names = readNames(pair, gazetteer, here)
    else if (key === undefined || !FIELDS.includes(key.text)) reportUnknown(key, here)
    else {
      const value = yamlText(pair.value, key.offset)
      if (value === undefined) {
        here(
          key.offset,
          `The value of ${key.text} is not plain text.`,
          'Write it on one line, in quotation marks.',
        )
      } else {
        const unfit = unfitText(value.text, longestText(key.text))
        if (unfit) here(value.offset, `The field ${key.text} ${unfit.problem}`, unfit.fix)
        values.set(key.text, { text: value.text, offset: yamlStart + value.offset })
      }
    }
  }
  const fields = readFields(values, report)
  return fields === undefined ? { values, names } : { fields, values, names }
}

function readFields(
  values: ReadonlyMap<string, YamlText>,
  report: Report,
): FrontMatterFields | undefined {
  const filled = [...values].filter(([, { text }]) => text !== '')
  const input = Object.fromEntries(filled.map(([field, { text }]) => [field, text]))
  const read = v.safeParse(frontMatterSchema, input)
  if (read.success) return read.output
  for (const issue of read.issues) {
    const field = String(issue.path?.[0]?.key)
    const value = values.get(field)
    const message = value?.text ? issue.message : `The field ${field} is missing or empty.`
    report(value?.offset ?? 0, message, FRONT_MATTER_FIXES[field] ?? '')
  }
  return undefined
}

function reportUnknown(key: YamlText | undefined, report: Report): void {
  const meant = closestWord(key?.text ?? '', FIELDS)
  report(
    key?.offset ?? 0,
    `The field ${excerpt(key?.text ?? '')} is unknown.`,
    meant ? `Did you mean ${meant}?` : `The fields are ${FIELDS.join(', ')}.`,
  )
}
