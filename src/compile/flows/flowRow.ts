import * as v from 'valibot'
import { isKind, kindNames } from '../../kinds/kinds.ts'
import { isCalendarDate } from '../../model/calendarDate.ts'
import { FLOW_STATUSES } from '../../model/story.ts'
import type { TableColumns } from '../csv/csvTable.ts'
import { countryCodeFix } from '../gazetteer/countryCode.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { closestWord } from '../report/closestWord.ts'
import { excerpt } from '../report/excerpt.ts'
import { isAddress, WEB_SCHEMES } from '../webAddress.ts'

/** The columns of `flows.csv`. */
export const FLOW_COLUMNS: TableColumns = {
  required: ['from', 'to', 'kind', 'quote', 'label'],
  optional: [
    'id',
    'status',
    'date',
    'value',
    'unit',
    'before',
    'after',
    'source_title',
    'source_url',
    'note',
  ],
}

/** What one row of `flows.csv` says once its cells are read; each field is the column's value. */
export type FlowRow = v.InferOutput<ReturnType<typeof flowRowSchema>>

/** Checks and reads the filled cells of a row, given by column name. */
export function flowRowSchema(gazetteer: Gazetteer) {
  const country = v.pipe(
    v.string(),
    v.check(
      (code) => gazetteer.has(code),
      ({ input }) => `${excerpt(input)} is not a country code.`,
    ),
  )
  return v.object({
    from: country,
    to: country,
    kind: v.pipe(
      v.string(),
      v.check(isKind, ({ input }) => `${excerpt(input)} is not a kind.`),
    ),
    quote: v.string(),
    label: v.string(),
    id: v.exactOptional(
      v.pipe(
        v.string(),
        v.check(isId, ({ input }) => `${excerpt(input)} is not an id.`),
      ),
    ),
    status: v.exactOptional(
      v.picklist(FLOW_STATUSES, ({ input }) => `${excerpt(String(input))} is not a status.`),
      'claimed',
    ),
    date: v.exactOptional(
      v.pipe(
        v.string(),
        v.check(isCalendarDate, ({ input }) => `${excerpt(input)} is not a date.`),
      ),
    ),
    value: v.exactOptional(
      v.pipe(
        v.string(),
        v.check(isMagnitude, ({ input }) => `${excerpt(input)} is not a positive number.`),
        v.transform(Number),
      ),
    ),
    unit: v.exactOptional(v.string()),
    before: v.exactOptional(v.string()),
    after: v.exactOptional(v.string()),
    source_title: v.exactOptional(v.string()),
    source_url: v.exactOptional(
      v.pipe(
        v.string(),
        v.check(
          (address) => isAddress(address, WEB_SCHEMES),
          ({ input }) => `${excerpt(input)} is not a web address.`,
        ),
      ),
    ),
    note: v.exactOptional(v.string()),
  })
}

/** What to write in `column` instead of `text`. */
export function flowCellFix(column: string, text: string, gazetteer: Gazetteer): string {
  switch (column) {
    case 'from':
    case 'to':
      return countryCodeFix(text, gazetteer)
    case 'kind':
      return oneOf(kindNames(), text)
    case 'status':
      return oneOf(FLOW_STATUSES, text)
    case 'id':
      return text in Object.prototype
        ? 'Add another word: this one has a meaning of its own in every browser.'
        : 'Use lower-case letters and digits, with single hyphens between words.'
    case 'date':
      return 'Write a day that exists as YYYY, YYYY-MM or YYYY-MM-DD.'
    case 'value':
      return 'Write up to 12 digits and 3 decimals, for example 12.5, and the rest in unit.'
    default:
      return 'Write a full address that starts with https:// or http://.'
  }
}

function oneOf(words: readonly string[], text: string): string {
  const meant = closestWord(text, words)
  return meant ? `Did you mean ${meant}?` : `Use one of ${words.join(', ')}.`
}

function isId(text: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && !(text in Object.prototype)
}

/** Whether every digit of it is kept and shown. */
function isMagnitude(text: string): boolean {
  return /^\d{1,12}(\.\d{1,3})?$/.test(text) && Number(text) > 0
}
