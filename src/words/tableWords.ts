import type { Language } from '../model/language.ts'
import { enTable } from './enTable.ts'
import { spokenLanguage } from './words.ts'

const CATALOGUES: Readonly<Record<Language, typeof enTable>> = { en: enTable }

/** The words of the table in the first of the languages (BCP 47) that the interface speaks, else in English. */
export function tableWordsIn(languages: readonly string[]): typeof enTable {
  return CATALOGUES[spokenLanguage(languages)]
}
