import type { CountryCode } from '../../model/story.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { type KindDraft, readKinds } from '../kinds/readKinds.ts'
import { closestWord } from '../report/closestWord.ts'
import { excerpt } from '../report/excerpt.ts'
import type { Report } from '../report/fileReport.ts'
import { checkFit, readTexts } from '../values/textRule.ts'
import { FIELD_RULES, FRONT_MATTER_FIELDS, type FrontMatterFields } from './frontMatterFields.ts'
import { parseFrontMatter } from './frontMatterYaml.ts'
import type { SplitArticle } from './splitArticle.ts'
import { readFocus } from './storyFocus.ts'
import { readNames } from './storyNames.ts'
import { type YamlText, yamlText } from './yamlText.ts'

/** The front matter of a story. */
export interface FrontMatter {
  /** Absent if a required field is not sound. */
  fields?: FrontMatterFields & { lang: string }
  /** The codes of `focus`, not checked yet; offsets count in article.md. */
  focus: readonly YamlText[]
  /** What it says of kinds, offsets count in article.md; absent if it can’t be read. */
  kinds?: readonly KindDraft[]
  /** The fields but `names`, `focus` and `kinds`, sound or not, empty or not; offsets count in article.md. */
  values: ReadonlyMap<string, YamlText>
  /** The names that this story uses, by country code. */
  names: ReadonlyMap<CountryCode, string>
}

const NAMES = [...FIELD_RULES.keys(), 'names', 'focus', 'kinds']

/** Reads the YAML front matter of article.md and reports what is wrong in it. */
export function readFrontMatter(
  { yaml, yamlStart }: SplitArticle,
  gazetteer: Gazetteer,
  report: Report,
): FrontMatter {
  const values = new Map<string, YamlText>()
  let names: ReadonlyMap<CountryCode, string> = new Map()
  let focus: readonly YamlText[] = []
  let kinds: readonly KindDraft[] = []
  if (yaml === undefined) {
    report(
      0,
      'The file has no front matter between two lines ---.',
      'Start it with a line ---, then title: and alt:, then a line ---.',
    )
    return { values, names, focus }
  }
  const here: Report = (offset, message, fix) => report(yamlStart + offset, message, fix)
  const map = parseFrontMatter(yaml, here)
  if (map === undefined) return { values, names, focus }
  for (const pair of map.items) {
    const key = yamlText(pair.key, 0)
    if (key?.text === 'names') names = readNames(pair, gazetteer, here)
    else if (key?.text === 'focus') focus = readFocus(pair, here)
    else if (key?.text === 'kinds') kinds = readKinds(pair, here)
    else if (key === undefined || !FIELD_RULES.has(key.text)) reportUnknown(key, here)
    else {
      const value = yamlText(pair.value, key.offset)
      if (value) values.set(key.text, { text: value.text, offset: yamlStart + value.offset })
      else {
        here(
          key.offset,
          `The value of ${key.text} is not plain text.`,
          'Write it on one line, in quotation marks.',
        )
      }
    }
  }
  const fields = readFields(values, report)
  focus = focus.map(({ text, offset }) => ({ text, offset: yamlStart + offset }))
  kinds = kinds.map((kind) => ({ ...kind, offset: yamlStart + kind.offset }))
  return { ...(fields && { fields: { lang: 'en', ...fields } }), values, names, focus, kinds }
}

function readFields(
  values: ReadonlyMap<string, YamlText>,
  report: Report,
): FrontMatterFields | undefined {
  const fit = new Map<string, YamlText>()
  for (const [name, rule] of FIELD_RULES) {
    const value = values.get(name)
    if (value?.text) {
      if (checkFit(`The field ${name}`, value, rule, report)) fit.set(name, value)
    } else if (rule.required) {
      report(value?.offset ?? 0, `The field ${name} is missing or empty.`, rule.add)
    }
  }
  return readTexts(FRONT_MATTER_FIELDS, fit, report)
}

function reportUnknown(key: YamlText | undefined, report: Report): void {
  const meant = closestWord(key?.text ?? '', NAMES)
  report(
    key?.offset ?? 0,
    `The field ${excerpt(key?.text ?? '')} is unknown.`,
    meant ? `Did you mean ${meant}?` : `The fields are ${NAMES.join(', ')}.`,
  )
}
