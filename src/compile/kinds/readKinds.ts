import { isMap, type Pair } from 'yaml'
import { usualKind } from '../../kinds/kinds.ts'
import { lookNames } from '../../kinds/looks.ts'
import type { FlowKind, StoryKind } from '../../model/story.ts'
import { type YamlText, yamlText } from '../frontMatter/yamlText.ts'
import { closestWord } from '../report/closestWord.ts'
import { excerpt } from '../report/excerpt.ts'
import type { Report } from '../report/fileReport.ts'
import { oneOf, trueOrFalse, words } from '../values/reading.ts'
import { checkFit, readTexts, type TextRules } from '../values/textRule.ts'

/** More kinds than these readers do not keep apart. */
export const MOST_KINDS = 6

/** What still fits into a legend and an id, in UTF-16 units. */
const LONGEST_NAME = 40

/** A kind as the front matter names it. */
export function exampleOf(name: FlowKind): string {
  return `${name}: { label: ${name.charAt(0).toUpperCase()}${name.slice(1)}, look: fine }`
}

/** What may be said of a kind. */
const FIELDS = {
  label: { required: false, longest: LONGEST_NAME, read: words },
  look: { required: false, longest: LONGEST_NAME, read: oneOf(lookNames(), 'a look') },
  directed: { required: false, longest: LONGEST_NAME, read: trueOrFalse },
} satisfies TextRules

/** What the front matter says of a kind. */
export interface KindDraft extends Partial<Omit<StoryKind, 'name'>> {
  name: FlowKind
  /** Where it says so: an offset in the front matter. */
  offset: number
}

/** Reads the field `kinds` of the front matter: the story's own kinds, and what it says of the usual ones. */
export function readKinds({ key, value }: Pair, report: Report): KindDraft[] {
  const start = yamlText(key, 0)?.offset ?? 0
  if (!isMap(value)) {
    report(
      start,
      'The value of kinds is not a list of kinds by name.',
      `Write one indented line for each kind, for example ${exampleOf('aid')}.`,
    )
    return []
  }
  const surplus = value.items[MOST_KINDS]
  if (surplus) {
    report(
      yamlText(surplus.key, start)?.offset ?? start,
      `The front matter names ${value.items.length} kinds, more than readers keep apart.`,
      `Name ${MOST_KINDS} at most: let one kind stand for several.`,
    )
  }
  return value.items.flatMap((pair) => readKind(pair, start, report) ?? [])
}

function readKind({ key, value }: Pair, start: number, report: Report): KindDraft | undefined {
  const { text: name, offset } = yamlText(key, start) ?? { text: '', offset: start }
  if (!isKindName(name)) {
    report(
      offset,
      `${excerpt(name)} can’t be the name of a kind.`,
      `Use lower-case letters and digits, with single hyphens between words, ${LONGEST_NAME} at most, and put what readers see into label.`,
    )
    return undefined
  }
  const texts = new Map<string, YamlText>()
  const label = yamlText(value, offset)
  if (label?.text) texts.set('label', label)
  else if (isMap(value)) {
    for (const pair of value.items) {
      const field = yamlText(pair.key, offset)
      const said = field && yamlText(pair.value, field.offset)
      if (field && said?.text && Object.hasOwn(FIELDS, field.text)) texts.set(field.text, said)
      else reportField(name, field ?? { text: '', offset }, report)
    }
  } else {
    report(
      offset,
      `The kind ${name} says nothing of itself.`,
      `Write it like this: ${exampleOf(name)}.`,
    )
  }
  if (!texts.has('label') && !usualKind(name) && texts.size > 0) {
    report(
      offset,
      `The kind ${name} has no label.`,
      'Add what readers are to see, for example label: Aid.',
    )
  }
  const fit = [...texts].filter(([field, text]) =>
    checkFit(`The ${field} of ${name}`, text, { ...FIELDS.label }, report),
  )
  return { name, offset, ...readTexts(FIELDS, new Map(fit), report) }
}

/** Whether a kind may have this name: it is part of ids and addresses. */
export function isKindName(name: string): boolean {
  return (
    /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name) &&
    name.length <= LONGEST_NAME &&
    !(name in Object.prototype)
  )
}

function reportField(kind: FlowKind, { text, offset }: YamlText, report: Report): void {
  const fields = Object.keys(FIELDS)
  if (fields.includes(text)) {
    report(offset, `The ${text} of ${kind} is empty.`, 'Fill it, or delete it.')
    return
  }
  const meant = closestWord(text, fields)
  report(
    offset,
    `A kind has no field ${excerpt(text)}.`,
    meant ? `Did you mean ${meant}?` : `The fields of a kind are ${fields.join(', ')}.`,
  )
}
