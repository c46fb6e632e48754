import { isSameLanguage, textDirection } from '../model/language.ts'
import { useWords } from '../words/words.ts'
import { useLink } from './LinkProvider.tsx'

/** Attributes that mark words as being in another language than what stands round them. */
export interface LanguageMark {
  /** BCP 47 tag. */
  lang?: string
  dir?: 'ltr' | 'rtl'
}

/** Marks an element that holds the story's own words; nothing where the interface speaks their language. */
export function useStoryLanguage(): LanguageMark {
  const { lang } = useLink().story
  return markOf(lang, useWords().lang)
}

/** Marks an element that holds the interface's words inside a page in the story's language. */
export function useInterfaceLanguage(): LanguageMark {
  const { lang } = useWords()
  return markOf(lang, useLink().story.lang)
}

function markOf(lang: string, around: string): LanguageMark {
  return isSameLanguage(lang, around) ? {} : { lang, dir: textDirection(lang) }
}
