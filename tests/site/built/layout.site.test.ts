import { describe, expect } from 'vitest'
import { STORIES } from './driver/openOptions.ts'
import { test } from './driver/siteTest.ts'

const STORY = { story: 'mali-bamex-2025' } as const
const [MALI, PACIFIC] = STORIES
const PAGES = [
  { story: MALI, surface: 'embed' },
  { story: PACIFIC, surface: 'explore' },
] as const

describe.for(PAGES)('$story, $surface', (options) => {
  test('nothing ever has to be scrolled sideways, picked or not', async ({ openStory }) => {
    const page = await openStory(options)
    for (const fragment of ['', `#${page.targets()[0]}`, `#${page.flows()[0]}`]) {
      await page.goToFragment(fragment)
      for (const width of [320, 768, 1440]) {
        await page.page.setViewportSize({ width, height: 700 })
        const wide = await page.page.evaluate(() =>
          [document.documentElement, ...document.querySelectorAll('.panel *')]
            .filter((each) => getComputedStyle(each).overflowX !== 'visible' || !each.parentElement)
            .filter((each) => each.scrollWidth > each.clientWidth + 1)
            .filter((each) => !each.matches('.visually-hidden'))
            .map((each) => `${each.tagName}.${each.className}`),
        )
        expect.soft(wide, `${width} px, “${fragment}”`).toEqual([])
      }
    }
  })

  test('on a phone, whatever is picked is in view, in the text and on the map', async ({
    openStory,
  }) => {
    const page = await openStory({ ...options, width: 375, height: 667 })
    await page.goToFragment(`#${page.targets()[0]}`)
    const arcs = await page.map.pointsOnArcs()
    // A third of all countries and flows: what holds for one holds for each.
    for (const id of page.targets().filter((_, i) => i % 3 === 0)) {
      expect(await page.goToFragment(`#${id}`)).toBe(id)
      await expect
        .poll(() => page.article.shows(page.wordsOf(id)), { message: `${id} in the text` })
        .toBe(true)
      if (!arcs.has(id)) continue
      // Where a look at a pick is closer, the map comes to rest after a moment.
      await expect
        .poll(async () => page.map.isUncovered(await page.map.pointOnArc(id)), {
          message: `${id} on the map`,
        })
        .toBe(true)
    }
  })
})

describe('wide', () => {
  test('map and article stand side by side, both in view, and only the article scrolls', async ({
    openStory,
  }) => {
    const page = await openStory({ ...STORY, width: 1440, height: 900 })
    const [map, panel] = [await page.boxOf('.map'), await page.boxOf('.panel')]
    expect(map.right).toBeLessThanOrEqual(panel.left + 1)
    for (const { top, bottom } of [map, panel]) {
      expect(top).toBeGreaterThanOrEqual(0)
      expect(bottom).toBeLessThanOrEqual(900)
    }
    await page.map.turnWheel({ x: panel.left + 200, y: 400 })
    await expect.poll(() => page.article.scrolled()).toBeGreaterThan(100)
    expect(await page.boxOf('.map')).toEqual(map)
    expect(await page.page.evaluate(() => scrollY)).toBe(0)
  })
})

describe('narrow', () => {
  test('the map stays on top while the article scrolls below it', async ({ openStory }) => {
    const page = await openStory({ ...STORY, width: 375, height: 667, fragment: '#MLI' })
    await page.page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    await expect.poll(() => page.page.evaluate(() => scrollY)).toBeGreaterThan(500)
    const map = await page.boxOf('.map')
    expect(map.top).toBeCloseTo(0)
    expect(map.bottom).toBeGreaterThan(200)
    expect(map.bottom).toBeLessThan(667 * 0.6)
    for (const { capital } of await page.map.places()) {
      expect(await page.map.isUncovered(capital)).toBe(true)
    }
  })
})
