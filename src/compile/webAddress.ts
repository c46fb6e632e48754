import { unfitText } from './report/unfitText.ts'

const FORM = /^(?:mailto:|[a-z]+:\/\/[^/\\])/i

/** Whether `text` is an absolute address with one of these schemes, for example `['https:']`. */
export function isAddress(text: string, schemes: readonly string[]): boolean {
  if (!FORM.test(text) || /[\s\p{Cc}]/u.test(text) || unfitText(text)) return false
  if (!URL.canParse(text)) return false
  return schemes.includes(new URL(text).protocol)
}

/** Schemes of addresses that a reader may open as a page. */
export const WEB_SCHEMES = ['http:', 'https:'] as const

/** Schemes that a link in the article may have. */
export const LINK_SCHEMES = [...WEB_SCHEMES, 'mailto:'] as const
