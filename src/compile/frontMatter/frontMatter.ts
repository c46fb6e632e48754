import * as v from 'valibot'
import { isCalendarDate } from '../../model/calendarDate.ts'
import { excerpt } from '../report/excerpt.ts'
import { isAddress, WEB_SCHEMES } from '../webAddress.ts'

const date = v.pipe(
  v.string(),
  v.check(isCalendarDate, ({ input }) => `${excerpt(input)} is not a date.`),
)

/** The scalar fields of the front matter; values are plain text on one line. */
export const frontMatterSchema = v.object({
  title: v.string(),
  alt: v.string(),
  deck: v.exactOptional(v.string()),
  byline: v.exactOptional(v.string()),
  publisher: v.exactOptional(v.string()),
  published: v.exactOptional(date),
  url: v.exactOptional(
    v.pipe(
      v.string(),
      v.check(
        (address) => isAddress(address, WEB_SCHEMES),
        ({ input }) => `${excerpt(input)} is not a web address.`,
      ),
    ),
  ),
  licence: v.exactOptional(v.string()),
  lang: v.exactOptional(
    v.pipe(
      v.string(),
      v.check(isLanguageTag, ({ input }) => `${excerpt(input)} is not a language tag.`),
    ),
    'en',
  ),
  worldview: v.exactOptional(v.string()),
  asOf: v.exactOptional(date),
})

/** The scalar fields of the front matter once they are sound. */
export type FrontMatterFields = v.InferOutput<typeof frontMatterSchema>

/** What to do about a bad or missing value of `field`. */
export const FRONT_MATTER_FIXES: Readonly<Record<string, string>> = {
  title: 'Add title: with the headline.',
  alt: 'Add alt: with one sentence that tells what the map shows to people who cannot see it.',
  published: 'Write a day that exists as YYYY, YYYY-MM or YYYY-MM-DD.',
  asOf: 'Write a day that exists as YYYY, YYYY-MM or YYYY-MM-DD.',
  url: 'Write a full address that starts with https:// or http://.',
  lang: 'Write a BCP 47 tag such as en, fr or pt-BR.',
}

function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}
