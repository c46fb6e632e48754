import type { Language } from '../model/language.ts'
import { enTake } from './enTake.ts'
import { spokenLanguage } from './words.ts'

const CATALOGUES: Readonly<Record<Language, typeof enTake>> = { en: enTake }

/** The words for what readers take away, in the first of the languages (BCP 47) that the interface speaks, else in English. */
export function takeWordsIn(languages: readonly string[]): typeof enTake {
  return CATALOGUES[spokenLanguage(languages)]
}
