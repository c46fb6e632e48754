import { describe, expect } from 'vitest'
import type { OpenOptions } from './driver/openOptions.ts'
import { clickArcs, clickLinks, clickPlaces } from './driver/rounds.ts'
import { test } from './driver/siteTest.ts'

/** A sample of each way to click; the rounds of all that can be clicked are a component's tests. */
const PAGES: OpenOptions[] = [
  { story: 'mali-bamex-2025', surface: 'explore', map: 'live', width: 1000, height: 700 },
  { story: 'pacific-example', surface: 'embed', map: 'static', width: 640, height: 800 },
]

describe.for(PAGES)('$story, $surface, $map map', (options) => {
  test('a click on a passage or mention picks it everywhere, and so does one on an arc, a name, a capital, a country, a row of the lists and of a card', async ({
    openStory,
  }) => {
    const page = await openStory(options)
    if (options.map === 'live') await page.waitUntilLive()
    expect.soft(await clickLinks(page, 'text', 3)).toEqual([])
    expect.soft(await clickArcs(page, 2)).toEqual([])
    expect.soft(await clickPlaces(page, 1)).toEqual([])
    expect.soft(await clickLinks(page, 'lists', 1)).toEqual([])
    const [country] = page.story.countries
    await page.article.click(country?.code ?? '', 'lists')
    await page.nextFrames(2)
    expect.soft(await clickLinks(page, 'card', 1)).toEqual([])
    await page.map.clickSea()
    await page.expectPicked('')
    expect(await page.map.which()).toBe(options.map)
  })
})
