import type { TextRange } from '../story/story.ts'
import { scrollToMiddle } from './scrollToMiddle.ts'

/** Scrolls the article so that the words of the range stand in the middle of what is free. */
export function showInArticle(
  article: HTMLElement | null,
  range: TextRange,
  smooth: boolean,
): void {
  const still = !smooth || window.matchMedia('(prefers-reduced-motion: reduce)').matches
  const [words] = article ? wordsIn(article, range) : []
  if (words) scrollToMiddle(words, still ? 'instant' : 'smooth')
}

/** Marks the words of the range as the ones that are shown; returns what takes the mark away. */
export function markInArticle(article: HTMLElement, range: TextRange): () => void {
  const words = wordsIn(article, range)
  for (const each of words) each.toggleAttribute('data-shown', true)
  return () => {
    for (const each of words) each.removeAttribute('data-shown')
  }
}

function wordsIn(article: HTMLElement, { start, end }: TextRange): HTMLElement[] {
  return [...article.querySelectorAll<HTMLElement>('[data-offset]')].filter(({ dataset }) => {
    const offset = Number(dataset.offset)
    return offset >= start && offset < end
  })
}
