import { describe, expect, it } from 'vitest'
import { kindOf } from '../../../src/model/storyLookup.ts'
import { preferredHeight } from '../../../src/protocol/preferredHeight.ts'
import { storyAnnotations } from '../../../src/site/files/annotations.ts'
import { oembedOf } from '../../../src/site/files/oembed.ts'
import { newsArticle } from '../../../src/site/pages/newsArticle.ts'
import { en } from '../../../src/words/en.ts'
import { mali, pacific, stories, strained } from '../../stories/exampleStories.ts'

const SITE = 'https://example.org/maps/'

interface Annotation {
  id: string
  body: { purpose: string; value: string }[]
  target: { source: string; selector: { exact: string; prefix: string; suffix: string } }
}

describe.each([...stories, ...strained.slice(0, 1)])('the annotations of $slug', (story) => {
  const { items } = storyAnnotations(story) as { items: Annotation[] }

  it('are one for each flow, in its own words', () => {
    expect(items.map(({ id }) => id)).toEqual(story.flows.map(({ id }) => `./#${id}`))
    const words = (text: string) => text.replace(/\s+/g, ' ')
    items.forEach(({ target }, i) => {
      const { start, end } = story.flows[i]?.passage ?? { start: 0, end: 0 }
      expect(words(target.selector.exact)).toBe(words(story.text.slice(start, end)))
    })
  })

  it('say what the flow is called, and of which kind it is', () => {
    items.forEach(({ body }, i) => {
      const flow = story.flows[i]
      if (!flow) throw new Error('There is no such flow.')
      const [described, tagged] = body
      expect(described?.value.startsWith(flow.label)).toBe(true)
      expect(tagged).toMatchObject({
        purpose: 'tagging',
        value: en.kind(kindOf(story, flow.kind)),
      })
    })
  })

  it('have each its place: with what stands around, the words occur once', () => {
    for (const { target } of items) {
      const { prefix, exact, suffix } = target.selector
      expect(story.text.split(prefix + exact + suffix)).toHaveLength(2)
    }
  })
})

describe('what oEmbed answers', () => {
  const { html, ...answer } = oembedOf(mali, SITE) as Record<string, string>

  it('is a frame of the story that knows its size and stays out of the way', () => {
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', title: mali.title, width: 640 })
    expect(answer.height).toBe(preferredHeight(640, undefined))
    expect(html).toContain(`src="${SITE}mali-bamex-2025/embed/"`)
    expect(html).toContain(`title="${mali.title}"`)
    for (const attribute of ['loading="lazy"', 'allow="fullscreen', 'referrerpolicy="']) {
      expect(html).toContain(attribute)
    }
  })

  it('has the story’s card for a preview', () => {
    expect(answer).toMatchObject({
      thumbnail_url: `${SITE}mali-bamex-2025/card.png`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    })
  })

  it('lets no word of the story out of its attribute', () => {
    const hostile = { ...mali, title: '"><script>alert(1)</script>' }
    const { html } = oembedOf(hostile, SITE) as Record<string, string>
    expect(html?.match(/<\w+/g)).toEqual(['<iframe'])
  })
})

it('search engines read headline, date and publisher, and addresses only if there are any', () => {
  expect(newsArticle(pacific, `${SITE}pacific-example/`)).toMatchObject({
    '@type': 'NewsArticle',
    headline: pacific.title,
    datePublished: '2025-03-15',
    publisher: { name: pacific.publisher },
    url: `${SITE}pacific-example/`,
    image: `${SITE}pacific-example/card.png`,
  })
  expect(newsArticle(pacific, undefined)).not.toHaveProperty('url')
  expect(newsArticle(pacific, undefined)).not.toHaveProperty('image')
})
