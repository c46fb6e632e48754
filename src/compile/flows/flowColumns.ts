import { type CountryCode, FLOW_STATUSES, type FlowKind } from '../../model/story.ts'
import { calendarDate, notA, oneOf, only, type Reading, words } from '../values/reading.ts'
import {
  LONGEST_LINE,
  LONGEST_PASSAGE,
  type TextRules,
  type TextValues,
} from '../values/textRule.ts'
import { webAddress } from '../values/webAddress.ts'

/** What a story calls things by, which only its other files tell. */
export interface FlowNames {
  /** Takes the codes of what a flow may begin and end at. */
  code: Reading<CountryCode>
  /** Takes the names of kinds. */
  kind: Reading<FlowKind>
}

/** The columns of `flows.csv`: a new one needs a line here, and its place in `placeFlows.ts`. */
export function flowColumns({ code, kind }: FlowNames) {
  return {
    from: { required: true, longest: LONGEST_LINE, read: code },
    to: { required: true, longest: LONGEST_LINE, read: code },
    kind: { required: true, longest: LONGEST_LINE, read: kind },
    quote: { required: true, longest: LONGEST_PASSAGE, read: words },
    label: { required: true, longest: LONGEST_LINE, read: words },
    id: { required: false, longest: LONGEST_LINE, read: only(isId, 'an id', idFix) },
    status: { required: false, longest: LONGEST_LINE, read: oneOf(FLOW_STATUSES, 'a status') },
    date: { required: false, longest: LONGEST_LINE, read: calendarDate },
    value: { required: false, longest: LONGEST_LINE, read: magnitude },
    unit: { required: false, longest: LONGEST_LINE, read: words },
    before: { required: false, longest: LONGEST_PASSAGE, read: words },
    after: { required: false, longest: LONGEST_PASSAGE, read: words },
    source_title: { required: false, longest: LONGEST_LINE, read: words },
    source_url: { required: false, longest: LONGEST_PASSAGE, read: webAddress },
    note: { required: false, longest: LONGEST_PASSAGE, read: words },
  } satisfies TextRules
}

/** The columns of `flows.csv` with their rules. */
export type FlowColumns = ReturnType<typeof flowColumns>

/** What one row of `flows.csv` says; each field is the column’s value. */
export type FlowRow = TextValues<FlowColumns>

function isId(text: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && !(text in Object.prototype)
}

function idFix(text: string): string {
  return text in Object.prototype
    ? 'Add another word: this one has a meaning of its own in every browser.'
    : 'Use lower-case letters and digits, with single hyphens between words.'
}

/** Takes numbers of which every digit is kept and shown. */
const magnitude: Reading<number> = (text) =>
  /^\d{1,12}(\.\d{1,3})?$/.test(text) && Number(text) > 0
    ? { ok: true, value: Number(text) }
    : notA(
        'a positive number',
        text,
        'Write up to 12 digits and 3 decimals, for example 12.5, and the rest in unit.',
      )
