import type { Story } from '../../model/story.ts'
import { countryName } from '../../model/storyLookup.ts'

/**
 * The story's flows as a JSON file, with what they are from. What the article does not say stands apart. `url` is the address
 * of the story's map.
 */
export function storyJson(story: Story, url: string): string {
  const { title, byline, publisher, published, updated, url: article, licence, lang } = story
  const { flows, background, figures } = story
  const beside = (background || figures) && {
    isFromTheArticle: false,
    background,
    figures,
  }
  const data = {
    story: { title, url, byline, publisher, published, updated, article, licence, lang },
    flows: flows.map(({ passage, from, to, ...flow }) => ({
      ...flow,
      from: { code: from, name: countryName(story, from) },
      to: { code: to, name: countryName(story, to) },
    })),
    beside,
  }
  return `${JSON.stringify(data, null, 2)}\n`
}
