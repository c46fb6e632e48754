import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Story } from '../../../src/model/story.ts'
import { atomFeed, FEED, undatedStories } from '../../../src/site/files/atomFeed.ts'
import { robotsText, sitemap } from '../../../src/site/files/sitemap.ts'
import { withoutNonXml } from '../../../src/site/files/xmlText.ts'
import { anyString } from '../../stories/anyString.ts'
import { mali } from '../../stories/exampleStories.ts'

const siteUrl = 'https://example.org/maps/?a=1&b=<2>/'
const published = '2025-03-15'

const feedOf = (stories: readonly Story[]) =>
  atomFeed({ stories, title: 'Stories', lang: 'en', siteUrl }) ?? ''

/** The text as a browser reads XML. Throws if it is none. */
function parsed(xml: string): Document {
  const page = new DOMParser().parseFromString(xml, 'application/xml')
  const error = page.querySelector('parsererror')
  if (error) throw new Error(`${error.textContent}\n${xml}`)
  return page
}

/** What the children of that name say. */
const texts = (parent: ParentNode | null | undefined, name: string) =>
  [...(parent?.children ?? [])]
    .filter(({ localName }) => localName === name)
    .map((each) => each.textContent)

/** What a parser makes of line ends in XML. */
const read = (text: string) => withoutNonXml(text).replace(/\r\n?/g, '\n')

describe('the feed', () => {
  it('has all that RFC 4287 asks for', () => {
    const feed = parsed(feedOf([{ ...mali, published, updated: '2025-04', byline: 'A. Author' }]))
    const root = feed.documentElement
    expect([root.localName, root.namespaceURI]).toEqual(['feed', 'http://www.w3.org/2005/Atom'])
    for (const name of ['id', 'title', 'updated']) expect(texts(root, name)).toHaveLength(1)
    const links = [...root.children].filter(({ localName }) => localName === 'link')
    expect(links.map((link) => [link.getAttribute('rel'), link.getAttribute('href')])).toEqual([
      ['alternate', siteUrl],
      ['self', `${siteUrl}${FEED.file}`],
    ])
    const entry = root.querySelector('entry')
    expect(entry?.getAttribute('xml:lang')).toBe(mali.lang)
    expect(texts(entry, 'id')).toEqual([`${siteUrl}${mali.slug}/`])
    expect(texts(entry, 'published')).toEqual(['2025-03-15T00:00:00Z'])
    expect(texts(entry, 'updated')).toEqual(['2025-04-01T00:00:00Z'])
    expect(texts(root, 'updated')).toEqual(['2025-04-01T00:00:00Z'])
    expect(entry?.querySelector('author > name')?.textContent).toBe('A. Author')
    expect(entry?.querySelector('link')?.getAttribute('href')).toBe(`${siteUrl}${mali.slug}/`)
    expect(texts(entry, 'summary')).toEqual([mali.deck])
  })

  it('names an author whatever the story says of one', () => {
    const { byline: _, publisher: __, ...bare } = mali
    const author = (story: Story) =>
      parsed(feedOf([{ ...story, published }])).querySelector('author > name')?.textContent
    expect(author({ ...bare, publisher: 'The Paper' })).toBe('The Paper')
    expect(author(bare)).toBe('example.org')
  })

  it('has the newest fifty, and none without a date', () => {
    const stories = Array.from({ length: 60 }, (_, i) => ({
      ...mali,
      slug: `s${i}`,
      published: `${1900 + i}`,
    }))
    const ids = [...parsed(feedOf([...stories, mali])).querySelectorAll('entry > id')]
    const newest = stories.toReversed().slice(0, 50)
    expect(ids.map(({ textContent }) => textContent)).toEqual(
      newest.map(({ slug }) => `${siteUrl}${slug}/`),
    )
    expect(undatedStories([...stories, mali])).toEqual([mali])
  })

  it('is not there without a date to give', () => {
    expect(feedOf([mali])).toBe('')
  })

  it('reads as the story says, whatever that is', () => {
    fc.assert(
      fc.property(anyString, anyString, anyString, (title, deck, byline) => {
        const entry = parsed(feedOf([{ ...mali, published, title, deck, byline }])).querySelector(
          'entry',
        )
        expect(texts(entry, 'title')).toEqual([read(title)])
        expect(texts(entry, 'summary')).toEqual([read(deck)])
        expect(entry?.querySelector('author > name')?.textContent).toBe(read(byline))
      }),
    )
  })
})

describe('the sitemap', () => {
  it('names each page, and when it was changed if anybody knows', () => {
    const pages = [
      { path: '', changed: '2025' },
      { path: 'a&b/', changed: undefined },
    ]
    const root = parsed(sitemap(pages, siteUrl)).documentElement
    expect(root.namespaceURI).toBe('http://www.sitemaps.org/schemas/sitemap/0.9')
    expect([...root.children].map((url) => [texts(url, 'loc'), texts(url, 'lastmod')])).toEqual([
      [[siteUrl], ['2025']],
      [[`${siteUrl}a&b/`], []],
    ])
  })

  it('is named to robots where they look: at the root of the host', () => {
    expect(robotsText('https://example.org/')).toContain(
      'Sitemap: https://example.org/sitemap.xml\n',
    )
    expect(robotsText('https://example.org/maps/')).toBeUndefined()
  })
})
