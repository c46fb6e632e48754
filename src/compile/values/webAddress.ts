import { unfitText } from '../report/unfitText.ts'
import { only } from './reading.ts'

const FORM = /^(?:mailto:|[a-z]+:\/\/[^/\\])/i

/** Whether `text` is an absolute address with one of these schemes, for example `['https:']`. */
export function isAddress(text: string, schemes: readonly string[]): boolean {
  if (!FORM.test(text) || /[\s\p{Cc}]/u.test(text) || unfitText(text)) return false
  if (!URL.canParse(text)) return false
  return schemes.includes(new URL(text).protocol)
}

const WEB_SCHEMES = ['http:', 'https:'] as const

/** Schemes that a link in the article may have. */
export const LINK_SCHEMES = [...WEB_SCHEMES, 'mailto:'] as const

/** Takes the full address of a page that a reader may open. */
export const webAddress = only(
  (text) => isAddress(text, WEB_SCHEMES),
  'a web address',
  () => 'Write a full address that starts with https:// or http://.',
)
