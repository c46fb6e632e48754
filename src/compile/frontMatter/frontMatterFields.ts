import { calendarDate, only, trueOrFalse, words } from '../values/reading.ts'
import {
  LONGEST_LINE,
  LONGEST_PASSAGE,
  type TextRule,
  type TextValues,
} from '../values/textRule.ts'
import { webAddress } from '../values/webAddress.ts'

/** What is asked of a field of the front matter; one that is required says what to do if it is missing. */
type FieldRule = TextRule<unknown> & ({ required: true; add: string } | { required: false })

/** The fields of the front matter that are plain text on one line. */
export const FRONT_MATTER_FIELDS = {
  title: {
    required: true,
    add: 'Add title: with the headline.',
    longest: LONGEST_LINE,
    read: words,
  },
  alt: {
    required: true,
    add: 'Add alt: with one sentence that tells what the map shows to people who cannot see it.',
    longest: LONGEST_PASSAGE,
    read: words,
  },
  deck: { required: false, longest: LONGEST_PASSAGE, read: words },
  byline: { required: false, longest: LONGEST_LINE, read: words },
  publisher: { required: false, longest: LONGEST_LINE, read: words },
  published: { required: false, longest: LONGEST_LINE, read: calendarDate },
  updated: { required: false, longest: LONGEST_LINE, read: calendarDate },
  url: { required: false, longest: LONGEST_PASSAGE, read: webAddress },
  licence: { required: false, longest: LONGEST_LINE, read: words },
  lang: {
    required: false,
    longest: LONGEST_LINE,
    read: only(
      isLanguageTag,
      'a language tag',
      () => 'Write a BCP 47 tag such as en, fr or pt-BR.',
    ),
  },
  mapTitle: { required: false, longest: LONGEST_LINE, read: words },
  worldview: { required: false, longest: LONGEST_PASSAGE, read: words },
  asOf: { required: false, longest: LONGEST_LINE, read: calendarDate },
  draft: { required: false, longest: LONGEST_LINE, read: trueOrFalse },
} satisfies Readonly<Record<string, FieldRule>>

/** The rules of {@link FRONT_MATTER_FIELDS} by name. */
export const FIELD_RULES: ReadonlyMap<string, FieldRule> = new Map(
  Object.entries(FRONT_MATTER_FIELDS),
)

/** What the plain fields of a sound front matter say. */
export type FrontMatterFields = TextValues<typeof FRONT_MATTER_FIELDS>

function isLanguageTag(text: string): boolean {
  // Longer ones, such as “english”, are no language’s.
  if (!/^[a-z]{2,3}(?:-|$)/i.test(text)) return false
  try {
    return Intl.getCanonicalLocales(text).length === 1
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}
