import type { Story } from '../model/story.ts'
import { dateWords } from '../words/dateWords.ts'

/** How to cite the story: who, what, where, when. `today` is `YYYY-MM-DD`, the day on which it was read. */
export function citation(story: Story, url: string, today: string): string {
  const { byline, title, publisher, published } = story
  const source = [byline, `“${title}”`, publisher, published && dateWords(published)]
  return `${source.filter(Boolean).join(', ')}. Map: ${url} (read on ${dateWords(today)}).`
}
