import { describe, expect } from 'vitest'
import { STORIES } from './driver/openOptions.ts'
import { test } from './driver/siteTest.ts'

const [MALI, PACIFIC] = STORIES
const PAGES = [
  { story: MALI, surface: 'explore' },
  { story: PACIFIC, surface: 'embed' },
] as const

describe.for(PAGES)('without JavaScript, $story, $surface', (options) => {
  test('the whole article, the map and the lists are there', async ({ openStory }) => {
    const page = await openStory({ ...options, javaScript: false })
    const { text, flows, countries } = page.story
    const shown = await page.page.locator('.article').textContent()
    const words = (all: string) => all.replace(/\s+/g, ' ').trim()
    for (const line of text.split('\n').filter(Boolean)) {
      expect.soft(words(shown ?? '')).toContain(words(line))
    }
    expect(await page.map.which()).toBe('static')
    expect((await page.boxOf('.map .land')).width).toBeGreaterThan(300)
    const arcs = await page.map.arcs()
    expect(arcs.map(({ flow }) => flow).toSorted()).toEqual(page.flows().toSorted())
    const names = await page.page.locator('.map .place-name:visible').allTextContents()
    expect(names.toSorted()).toEqual(countries.map(({ name }) => name).toSorted())
    for (const { label, quote } of flows) {
      const entry = page.page.locator('.entry').filter({ hasText: label }).first()
      expect.soft(await entry.textContent()).toContain(quote)
    }
  })

  test('a link to any country or flow jumps to its entry', async ({ openStory }) => {
    const page = await openStory({ ...options, javaScript: false })
    for (const id of page.targets()) {
      await page.page.goto(`${page.page.url().replace(/#.*/, '')}#${id}`)
      const entry = await page.page.evaluate(() => {
        const target = document.querySelector(':target')
        const { top, left, right, bottom } = target?.getBoundingClientRect() ?? new DOMRect()
        const [x, y] = [(left + right) / 2, (top + Math.min(bottom, innerHeight)) / 2]
        return { id: target?.id, seen: target?.contains(document.elementFromPoint(x, y)) }
      })
      expect.soft(entry).toEqual({ id, seen: true })
    }
  })

  test('a click on an arc, a name or a passage jumps to the entry', async ({ openStory }) => {
    const page = await openStory({ ...options, javaScript: false })
    const [flow] = page.story.flows
    const [place] = await page.map.places()
    if (!flow || !place) throw new Error('The story is empty.')
    const target = () => page.page.evaluate(() => document.querySelector(':target')?.id)
    await page.map.clickArc(flow.id)
    expect(await target()).toBe(flow.id)
    await page.page.evaluate(() => scrollTo(0, 0))
    await page.map.click(place.capital)
    expect(await target()).toBe(place.code)
    await page.article.click(flow.id)
    expect(await target()).toBe(flow.id)
  })
})

describe.for(PAGES)('$story, $surface', (options) => {
  test('every link inside the page leads to something in it, and every other of our links is relative', async ({
    openStory,
  }) => {
    const page = await openStory(options)
    const links = await page.page.evaluate(() =>
      [...document.querySelectorAll('[href], [src]')].map((each) => ({
        address: each.getAttribute('href') ?? each.getAttribute('src') ?? '',
        outside: each.matches('.article a, .source a, .beside a, .map-source a, .credits a'),
      })),
    )
    const own = links.filter(({ outside }) => !outside).map(({ address }) => address)
    expect(own.filter((address) => !/^(#|\.{1,2}\/)/.test(address))).toEqual([])
    const fragments = [...new Set(links.map(({ address }) => address))].filter((address) =>
      address.startsWith('#'),
    )
    const lost = await page.page.evaluate(
      (fragments) => fragments.filter((each) => !document.getElementById(each.slice(1))),
      fragments,
    )
    expect(lost).toEqual([])
    expect(fragments.length).toBeGreaterThanOrEqual(page.targets().length)
  })
})
