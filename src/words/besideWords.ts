import type { Language } from '../model/language.ts'
import { enBeside } from './enBeside.ts'
import { spokenLanguage, useWords } from './words.ts'

const CATALOGUES: Readonly<Record<Language, typeof enBeside>> = { en: enBeside }

/** The words of what stands beside the article, in the language of the page. */
export function useBesideWords(): typeof enBeside {
  return CATALOGUES[spokenLanguage([useWords().lang])]
}
