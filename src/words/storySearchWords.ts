import type { Language } from '../model/language.ts'
import { enSearch } from './enSearch.ts'
import { spokenLanguage } from './words.ts'

const CATALOGUES: Readonly<Record<Language, typeof enSearch>> = { en: enSearch }

/** The words of the search in the first of the languages (BCP 47) that the interface speaks, else in English. */
export function storySearchWordsIn(languages: readonly string[]): typeof enSearch {
  return CATALOGUES[spokenLanguage(languages)]
}
