/** The languages that the interface speaks, as BCP 47 tags. */
export const LANGUAGES = ['en'] as const

/** One of {@link LANGUAGES}. */
export type Language = (typeof LANGUAGES)[number]

const RIGHT_TO_LEFT = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi'])

/** The direction in which a language (BCP 47 tag) is written. */
export function textDirection(lang: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(primaryLanguage(lang)) ? 'rtl' : 'ltr'
}

/** Whether two tags name the same language, whatever their regions. */
export function isSameLanguage(a: string, b: string): boolean {
  return primaryLanguage(a) === primaryLanguage(b)
}

/** The first part of a BCP 47 tag, in lower case: `pt` of `pt-BR`. */
export function primaryLanguage(lang: string): string {
  return lang.toLowerCase().split('-')[0] ?? ''
}
