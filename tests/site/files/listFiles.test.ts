import { describe, expect, it } from 'vitest'
import { countryCodes } from '../../../src/model/storyLookup.ts'
import { sitemapPages, storiesByCountry } from '../../../src/site/files/listFiles.ts'
import { type SiteInput, siteFiles } from '../../../src/site/files/siteFiles.ts'
import { content, maliSite, template } from '../../stories/exampleSite.ts'

const assets = {
  ...{ script: 'assets/main.js', world: 'assets/world.json', css: '', drawingCss: '' },
  ...{ list: { script: 'assets/list.js', css: 'h1{margin:0}' }, hasPolicy: true },
}
const several: SiteInput = { content, assets, template, siteUrl: 'https://example.org/' }
const single = { ...several, content: { ...content, stories: content.stories.slice(0, 1) } }

const namesOf = (input: SiteInput) => siteFiles(input).map(({ fileName }) => fileName)
const sourceOf = (input: SiteInput, name: string) =>
  siteFiles(input)
    .find(({ fileName }) => fileName === name)
    ?.write() ?? ''
const stories = content.stories.map(({ story }) => story)

describe('the pages of countries', () => {
  it('are those that a story names, without places of its own, and each leads to the stories that do, and back', () => {
    const named = new Set(stories.flatMap(countryCodes))
    const pages = namesOf(several).flatMap((name) => /^countries\/(\w+)\//.exec(name)?.[1] ?? [])
    expect(pages.toSorted()).toEqual([...named].toSorted())
    const page = sourceOf(several, 'countries/MLI/index.html')
    expect(page).toContain('<title>Stories that name Mali</title>')
    expect(page).toContain('<a href="../../">All stories</a>')
    for (const { slug, countries } of stories) {
      const isNamed = countries.some(({ code }) => code === 'MLI')
      expect.soft(page.includes(`href="../../${slug}/"`)).toBe(isNamed)
    }
    expect(page).not.toContain('<script type="module"')
  })

  it('are not there when there is one story only, and neither is a way to a list', () => {
    expect(namesOf(single).filter((name) => /^countries|^stories\.json/.test(name))).toEqual([])
    expect(sourceOf(single, 'index.html')).not.toContain('all-stories')
  })

  it('have their stories in the list’s order', () => {
    const [a, b] = [{ code: 'AAA' }, { code: 'BBB' }]
    const [one, two] = [{ countries: [a] }, { countries: [b, a] }]
    expect([...storiesByCountry([one, two])]).toEqual([
      ['AAA', [one, two]],
      ['BBB', [two]],
    ])
  })
})

describe('a story among others', () => {
  it('leads to the list of all, but not from within somebody’s page', () => {
    const slug = stories[0]?.slug
    expect(sourceOf(several, `${slug}/index.html`)).toMatch(
      /<nav class="all-stories"[^>]*><a href="\.\.\/">/,
    )
    expect(sourceOf(several, `${slug}/embed/index.html`)).not.toContain('all-stories')
  })

  it('does so too when it alone was read', () => {
    const alone = { ...single, content: { ...single.content, hasOthers: true } }
    const slug = stories[0]?.slug
    expect(sourceOf(alone, `${slug}/index.html`)).toContain('class="all-stories"')
  })
})

describe('what is written for machines', () => {
  it('is there where the site’s address is known', () => {
    const files = ['feed.xml', 'sitemap.xml', 'robots.txt']
    expect(namesOf(several)).toEqual(expect.arrayContaining(files))
    const unknown = namesOf({ ...several, siteUrl: undefined })
    expect(files.filter((name) => unknown.includes(name))).toEqual([])
    const link = 'type="application/atom+xml" href="./feed.xml"'
    expect(sourceOf(several, 'index.html')).toContain(link)
    expect(sourceOf({ ...several, siteUrl: undefined }, 'index.html')).not.toContain('feed.xml')
  })

  it('names every page that is not another’s copy', () => {
    const pages = namesOf(several).filter(
      (name) => /index\.html$/.test(name) && !/embed/.test(name),
    )
    expect(
      sitemapPages(stories)
        .map(({ path }) => `${path}index.html`)
        .toSorted(),
    ).toEqual(pages.toSorted())
    expect(sitemapPages(stories.slice(0, 1)).map(({ path }) => path)).toEqual([
      `${stories[0]?.slug}/`,
    ])
  })

  it('has no drafts, which the list marks', () => {
    const isDraft = (slug: string) => slug === 'armenia-2024'
    const stories = content.stories.map((built) =>
      isDraft(built.story.slug)
        ? { ...built, story: { ...built.story, draft: true as const } }
        : built,
    )
    const input = { ...several, siteUrl: 'https://example.org/', content: { ...content, stories } }
    for (const file of ['feed.xml', 'sitemap.xml']) {
      expect(sourceOf(input, file)).toContain('https://example.org/pacific-example/')
      expect(sourceOf(input, file)).not.toContain('armenia-2024')
    }
    const [, list = ''] = sourceOf(input, 'index.html').split('</template>')
    const items = list.split('<li class="story-item"')
    const marked = items.filter((item) => item.includes('<span data-slot="draft">Draft</span>'))
    expect(marked).toHaveLength(1)
    expect(marked[0]).toContain('armenia-2024')
  })

  it('says of a list that it changed with the last of its stories', () => {
    const { story } = maliSite
    const changed = sitemapPages([
      { ...story, slug: 'a', published: '2025-01-01', updated: '2025-06-01' },
      { ...story, slug: 'b', published: '2025-02-01' },
    ])
    expect(changed.find(({ path }) => path === '')?.changed).toBe('2025-06-01')
    expect(changed.find(({ path }) => path === 'countries/MLI/')?.changed).toBe('2025-06-01')
    expect(changed.find(({ path }) => path === 'b/')?.changed).toBe('2025-02-01')
  })
})

describe('a list of many stories', () => {
  it('shows the newest whole and the others as lines by year, and its search has all', () => {
    const [built] = content.stories
    if (!built) throw new Error('There is no story.')
    const many = Array.from({ length: 300 }, (_, i) => ({
      ...built,
      story: { ...built.story, slug: `s${i}`, published: `${1800 + i}-01-01` },
    }))
    const input = { ...several, content: { ...content, stories: many } }
    const page = sourceOf(input, 'index.html')
    const slugs = [...page.matchAll(/href="\.\/(s\d+)\/"/g)].map(([, slug]) => slug)
    const listed = many.map(({ story }) => story.slug).toReversed()
    // The template of the search’s hits has the newest one, too.
    expect(slugs).toEqual([listed[0], ...listed])
    expect(page.split('<img').length - 1).toBe(26)
    expect(page).toContain('<h3>1800</h3>')
    const index: { stories: { slug: string }[] } = JSON.parse(sourceOf(input, 'stories.json'))
    expect(index.stories.map(({ slug }) => slug)).toEqual(listed)
    expect(page.length).toBeLessThan(150_000)
  })
})
