import { describe, expect } from 'vitest'
import { type OpenOptions, STORIES } from './driver/openOptions.ts'
import { clickEveryArc, clickEveryLink, clickEveryPlace } from './driver/rounds.ts'
import { test } from './driver/siteTest.ts'

/** Each story in both maps and on both pages. */
const PAGES: OpenOptions[] = [
  { story: 'mali-bamex-2025', surface: 'explore', map: 'live', width: 1000, height: 700 },
  { story: 'mali-bamex-2025', surface: 'embed', map: 'static', width: 640, height: 800 },
  { story: 'pacific-example', surface: 'explore', map: 'static', width: 1000, height: 700 },
  { story: 'pacific-example', surface: 'embed', map: 'live', width: 640, height: 800 },
]

describe.for(PAGES)('$story, $surface, $map map', (options) => {
  test('a click on any passage or mention picks it everywhere, and so does one on any arc, name, capital or country', async ({
    openStory,
  }) => {
    const page = await openStory({ ...options, reducedMotion: true })
    if (options.map === 'live') await page.waitUntilLive()
    expect.soft(await clickEveryLink(page, 'text')).toEqual([])
    expect.soft(await clickEveryArc(page)).toEqual([])
    expect.soft(await clickEveryPlace(page)).toEqual([])
    await page.map.clickSea()
    await page.expectPicked('')
    expect(await page.map.which()).toBe(options.map)
  })
})

describe.for(STORIES)('%s', (story) => {
  test('every flow and every country that has words in the article has a link on them', async ({
    openStory,
  }) => {
    const page = await openStory({ story })
    const named = page.story.mentions.map(({ country }) => country)
    const links = await page.article.targets('text')
    expect(links.toSorted()).toEqual([...new Set([...page.flows(), ...named])].toSorted())
  })

  test('every row of the lists and of the cards picks too', async ({ openStory }) => {
    const page = await openStory({ story, width: 1000, height: 700, reducedMotion: true })
    expect.soft(await clickEveryLink(page, 'lists')).toEqual([])
    for (const { code } of page.story.countries) {
      await page.article.click(code, 'lists')
      // The card follows the pick a frame later.
      await page.nextFrames(2)
      const [row] = await page.article.targets('card')
      if (!row) continue
      await page.article.click(row, 'card')
      await page.expectPicked(row)
    }
  })
})
