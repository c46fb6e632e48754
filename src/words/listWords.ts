import type { Language } from '../model/language.ts'
import type { Words } from './en.ts'
import { enList } from './enList.ts'
import { spokenLanguage, wordsIn } from './words.ts'

/** A catalogue of all words of the pages that list stories. */
export interface ListWords extends Words {
  list: typeof enList
}

const CATALOGUES: Readonly<Record<Language, typeof enList>> = { en: enList }

/** The words of these pages in the first of the languages (BCP 47) that the interface speaks, else in English. */
export function listWordsIn(languages: readonly string[]): ListWords {
  return { ...wordsIn(languages), list: CATALOGUES[spokenLanguage(languages)] }
}
