import { readFileSync } from 'node:fs'
import { describe, expect, inject } from 'vitest'
import { en } from '../../../src/words/en.ts'
import { STORIES } from './driver/openOptions.ts'
import { test } from './driver/siteTest.ts'

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
const DEPENDENCIES = Object.keys(dependencies)
const LOCK: { packages: Record<string, { dev?: boolean }> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
)

const FOLDERS = {
  'mali-bamex-2025': 'data/stories/mali-bamex-2025',
  'pacific-example': 'tests/stories/pacific-example',
} as const

describe.for(STORIES)('%s', (story) => {
  const folder = () => `${inject('siteUrl')}${story}/`

  test('flows.csv is the editor’s own file', async () => {
    const served = await fetch(`${folder()}flows.csv`)
    expect(served.headers.get('content-type')).toContain('text/csv')
    expect(await served.text()).toBe(readFileSync(`${FOLDERS[story]}/flows.csv`, 'utf8'))
  })

  test('story.json tells every flow with its words', async ({ openStory }) => {
    const served = await fetch(`${folder()}story.json`)
    expect(served.headers.get('content-type')).toContain('application/json')
    const page = await openStory({ story })
    expect(page.story.slug).toBe(story)
    for (const { passage, quote } of page.story.flows) {
      expect.soft(page.story.text.slice(passage.start, passage.end)).toBe(quote)
    }
  })

  test('map.svg stands alone: every arc and name, headline, colour key, publisher and credit', async ({
    openStory,
  }) => {
    const page = await openStory({ story })
    const response = await page.page.goto(`${folder()}map.svg`)
    expect(response?.headers()['content-type']).toContain('image/svg+xml')
    const drawing = await page.page.evaluate(async () => {
      const text = await (await fetch(location.href)).text()
      const parsed = new DOMParser().parseFromString(text, 'image/svg+xml')
      const inView = (each: Element) => {
        const { left, top, right, bottom } = each.getBoundingClientRect()
        const sheet = document.documentElement.getBoundingClientRect()
        const across = left >= sheet.left && right <= sheet.right
        return across && top >= sheet.top && bottom <= sheet.bottom
      }
      const shown = (selector: string) => [...document.querySelectorAll(selector)]
      return {
        broken: parsed.querySelector('parsererror')?.textContent ?? '',
        title: parsed.querySelector('title')?.textContent,
        arcs: shown('.arc').map((each) => each.getAttribute('data-target') ?? ''),
        names: shown('.place-name').map((each) => each.textContent),
        cut: shown('.arc-line, text').filter((each) => !inView(each)).length,
        words: shown('text:not(.place-name, .quiet-names text)').map((each) => each.textContent),
        samples: shown('.kind-sample .sample-line').map((each) => getComputedStyle(each).stroke),
        colours: new Set(shown('.arc-line').map((each) => getComputedStyle(each).stroke)).size,
      }
    })
    expect(drawing).toMatchObject({ broken: '', title: page.story.title, cut: 0 })
    expect(drawing.arcs.toSorted()).toEqual(page.flows().toSorted())
    expect(drawing.names.toSorted()).toEqual(
      page.story.countries.map(({ name }) => name).toSorted(),
    )
    const { kinds } = page.story
    const words = [
      page.story.mapTitle ?? page.story.title,
      page.story.publisher,
      en.map.credit,
      ...kinds.map(en.kind),
    ]
    expect(drawing.words.join(' ')).toBe(words.filter(Boolean).join(' '))
    expect(drawing.colours).toBe(kinds.length)
    expect(new Set(drawing.samples).size).toBe(kinds.length)
  })

  test('card.png is a picture of the size that networks ask for', async () => {
    const served = await fetch(`${folder()}card.png`)
    expect(served.headers.get('content-type')).toBe('image/png')
    const png = Buffer.from(await served.arrayBuffer())
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
  })

  test('the page’s head says what it is', async ({ openStory }) => {
    const page = await openStory({ story })
    const { title, lang, deck, alt } = page.story
    const head = await page.page.evaluate(() => ({
      title: document.title,
      lang: document.documentElement.lang,
      metas: Object.fromEntries(
        [...document.querySelectorAll('meta')].map((each) => [
          each.getAttribute('property') ?? each.name,
          each.content,
        ]),
      ),
      canonical: document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href,
      icon: document.querySelector<HTMLLinkElement>('link[rel=icon]')?.href ?? '',
    }))
    expect(head).toMatchObject({ title, lang, canonical: folder() })
    expect(head.metas).toMatchObject({
      description: deck ?? alt,
      'og:title': title,
      'og:description': deck ?? alt,
      'og:type': 'article',
    })
    const icon = await fetch(head.icon)
    expect([icon.status, icon.headers.get('content-type')]).toEqual([200, 'image/svg+xml'])
  })

  test('a frame’s canonical address is the page to explore', async ({ openStory }) => {
    const page = await openStory({ story, surface: 'embed' })
    const canonical = page.page.locator('link[rel=canonical]')
    expect(await canonical.evaluate((link: HTMLLinkElement) => link.href)).toBe(folder())
  })
})

test('the credits lead to the licences of all that ships, which is all that the project depends on', async ({
  openStory,
}) => {
  const page = await openStory({ story: 'mali-bamex-2025' })
  const link = page.page.locator('.credits a', { hasText: en.article.licences })
  const text = await page.page.evaluate(
    async (address) => (await fetch(address)).text(),
    await link.evaluate(({ href }: HTMLAnchorElement) => href),
  )
  const headings = [...text.matchAll(/^(\S+) \d[\w.-]* \(.+\)$/gm)].map(([, name]) => name)
  expect(headings).toEqual(expect.arrayContaining([...DEPENDENCIES, 'earcut', 'gl-matrix', 'pbf']))
  expect(headings.filter((name) => LOCK.packages[`node_modules/${name}`]?.dev)).toEqual([])
  for (const words of ['Meta Platforms', 'MapLibre contributors', 'Unicode, Inc.', 'GeoNames']) {
    expect(text).toContain(words)
  }
})
