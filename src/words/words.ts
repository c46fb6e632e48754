import { createContext, useContext } from 'react'
import { isSameLanguage, LANGUAGES, type Language } from '../model/language.ts'
import { en, type Words } from './en.ts'

const CATALOGUES: Readonly<Record<Language, Words>> = { en }

/** The first of the languages (BCP 47) that the interface speaks, else English. */
export function spokenLanguage(languages: readonly string[]): Language {
  const spoken = languages.flatMap((wanted) =>
    LANGUAGES.filter((language) => isSameLanguage(language, wanted)),
  )
  return spoken[0] ?? 'en'
}

/** The words in the first of the languages (BCP 47) that the interface speaks, else in English. */
export function wordsIn(languages: readonly string[]): Words {
  return CATALOGUES[spokenLanguage(languages)]
}

/** The words of the page; English outside a provider. */
export const WordsContext = createContext<Words>(en)

/** The words of the page that the component is part of. */
export function useWords(): Words {
  return useContext(WordsContext)
}
