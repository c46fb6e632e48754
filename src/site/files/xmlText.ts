import { escapeHtml } from '../../model/htmlText.ts'

/** Characters that may not stand in XML, not even as entities. */
const NO_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** The text without the characters that XML has no way to write. */
export function withoutNonXml(text: string): string {
  return text.replace(NO_XML, '')
}

/** Text as it may stand in XML, also inside a quoted attribute. */
export function escapeXml(text: string): string {
  return escapeHtml(withoutNonXml(text))
}
