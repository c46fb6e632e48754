import { describe, expect } from 'vitest'
import { test } from './driver/siteTest.ts'

const BUSY_EMBED = {
  story: 'mali-bamex-2025',
  surface: 'embed',
  map: 'live',
  busy: true,
  touch: true,
  width: 640,
  height: 600,
} as const

const LIVE_FILES = /maplibre|world[^/]*\.json/

test('the live map waits until the page is idle, then starts by itself and leaves its marks', async ({
  openStory,
}) => {
  const page = await openStory(BUSY_EMBED)
  await page.nextFrames(5)
  expect(page.requests().filter((url) => LIVE_FILES.test(url))).toEqual([])
  expect(await page.map.which()).toBe('static')
  await page.becomeIdle()
  await page.waitUntilLive()
  const marks = await page.page.evaluate(() =>
    performance.getEntriesByType('mark').map(({ name }) => name),
  )
  expect(marks).toEqual(expect.arrayContaining(['storyarc:hydrated', 'storyarc:live']))
})

describe('the first gesture on the map starts it at once', () => {
  const GESTURES = ['pointer', 'wheel', 'key', 'tap'] as const

  test.for(GESTURES)('%s', async (gesture, { openStory }) => {
    const page = await openStory(BUSY_EMBED)
    const asked = page.page.waitForRequest(LIVE_FILES)
    const sea = await page.map.pointOnSea()
    if (gesture === 'pointer') await page.map.pointAt(sea)
    if (gesture === 'tap') await page.map.tap(sea)
    const place = page.page.locator('.map .place:visible').first()
    if (gesture === 'key') await place.focus()
    if (gesture === 'wheel') await page.map.turnWheel(sea)
    await asked
    if (gesture !== 'key') return
    await page.waitUntilLive()
    expect(await page.page.locator('.map canvas').isVisible()).toBe(true)
    expect(await place.evaluate((link) => link === document.activeElement)).toBe(true)
  })
})
