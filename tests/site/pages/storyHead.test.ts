import { describe, expect, it } from 'vitest'
import type { HeadOptions } from '../../../src/site/pages/storyHead.ts'
import { storyHead } from '../../../src/site/pages/storyHead.ts'
import { mali, pacific } from '../../stories/exampleStories.ts'

const OPTIONS: HeadOptions = {
  story: mali,
  surface: 'explore',
  frame: { origin: { x: 0, y: 0 }, unit: 1, width: 1769, height: 2000 },
  css: 'body{margin:0}',
  hasPolicy: true,
  toRoot: '../',
  siteUrl: undefined,
}

/** The attribute `key` of every element of the head that matches, in order. */
function contents(head: string, match: string, key: string): string[] {
  const tags = [...head.matchAll(/<(?:meta|link)[^>]*>/g)].map(([tag]) => tag)
  return tags
    .filter((tag) => tag.includes(match))
    .map((tag) => new RegExp(`\\s${key}="([^"]*)"`).exec(tag)?.[1] ?? '')
}

describe('the head of a story’s page', () => {
  it('has no absolute address when the build was told none', () => {
    for (const surface of ['explore', 'embed'] as const) {
      for (const story of [mali, pacific]) {
        const head = storyHead({ ...OPTIONS, story, surface })
        const linkedData = /<script type="application\/ld\+json">.*?<\/script>/
        expect(head.replace(linkedData, '')).not.toMatch(/https?:\/\//)
        expect(contents(head, 'og:url', 'content')).toEqual([])
        expect(head).not.toMatch(/og:image|twitter:/)
      }
    }
  })

  it('names the explore page as the one to be found, on both surfaces', () => {
    const siteUrl = 'https://example.org/maps/'
    for (const surface of ['explore', 'embed'] as const) {
      const head = storyHead({ ...OPTIONS, surface, siteUrl })
      const address = `${siteUrl}mali-bamex-2025/`
      expect(contents(head, 'rel="canonical"', 'href')).toEqual([address])
      expect(contents(head, 'og:url', 'content')).toEqual([address])
    }
    const relative = storyHead({ ...OPTIONS, surface: 'embed', toRoot: '../../' })
    expect(contents(relative, 'rel="canonical"', 'href')).toEqual(['../../mali-bamex-2025/'])
  })

  it('shows the card, with its size and the map in words, when it is shared', () => {
    const card = 'https://example.org/maps/mali-bamex-2025/card.png'
    for (const surface of ['explore', 'embed'] as const) {
      const head = storyHead({ ...OPTIONS, surface, siteUrl: 'https://example.org/maps/' })
      expect(contents(head, '"og:image"', 'content')).toEqual([card])
      expect(contents(head, '"og:image:type"', 'content')).toEqual(['image/png'])
      expect(contents(head, '"og:image:width"', 'content')).toEqual(['1200'])
      expect(contents(head, '"og:image:height"', 'content')).toEqual(['630'])
      expect(contents(head, '"og:image:alt"', 'content')).toEqual([mali.alt])
      expect(contents(head, '"twitter:card"', 'content')).toEqual(['summary_large_image'])
    }
  })

  it('keeps frames and drafts out of search engines, and only those', () => {
    expect(contents(storyHead(OPTIONS), 'robots', 'content')).toEqual([])
    const draft = storyHead({ ...OPTIONS, story: { ...mali, draft: true } })
    expect(contents(draft, 'robots', 'content')).toEqual(['noindex'])
    const embed = storyHead({ ...OPTIONS, surface: 'embed' })
    expect(contents(embed, 'robots', 'content')).toEqual(['noindex'])
  })

  it('tells title, description, language and publisher to those who share it', () => {
    const head = storyHead({ ...OPTIONS, story: pacific })
    expect(head).toContain('<title>Island navies trade old hulls for new friends</title>')
    expect(contents(head, 'og:title', 'content')).toEqual([pacific.title])
    expect(contents(head, 'og:description', 'content')).toEqual([pacific.deck])
    expect(contents(head, 'og:locale', 'content')).toEqual(['en_GB'])
    expect(contents(head, 'og:site_name', 'content')).toEqual([pacific.publisher])
    expect(contents(head, 'published_time', 'content')).toEqual(['2025-03-15'])
    expect(contents(head, 'modified_time', 'content')).toEqual(['2025-03-18'])
  })

  it('describes a story without a deck by its map', () => {
    const { deck, ...plain } = mali
    const head = storyHead({ ...OPTIONS, story: plain })
    expect(contents(head, 'name="description"', 'content')[0]).toMatch(/^A map of six countries/)
  })

  it('lets no word of the story out of its place', () => {
    const story = { ...mali, title: '</title><script>', deck: '"><script>', publisher: '"' }
    const head = storyHead({ ...OPTIONS, story, siteUrl: 'https://example.org/"' })
    const scripts = (html: string) => html.split('<script').length
    expect(scripts(head)).toBe(scripts(storyHead(OPTIONS)))
    expect(contents(head, 'og:title', 'content')).toEqual(['&lt;/title&gt;&lt;script&gt;'])
    expect(contents(head, '"og:image"', 'content')[0]).toMatch(/^https:[^"]*card\.png$/)
  })

  it('tells the style sheet the size of the frame', () => {
    expect(storyHead(OPTIONS)).toContain('--frame-width:1769;--frame-height:2000')
  })
})
