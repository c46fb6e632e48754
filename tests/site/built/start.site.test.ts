import { describe, expect, inject } from 'vitest'
import type { Point } from './driver/geometry.ts'
import { test } from './driver/siteTest.ts'
import type { StoryPage } from './driver/storyPage.ts'

const EMBED = {
  story: 'mali-bamex-2025',
  surface: 'embed',
  map: 'unasked',
  touch: true,
  width: 640,
  height: 600,
} as const

/** Where the capitals stand in the window now. */
async function capitals(page: StoryPage): Promise<(code: string) => Point> {
  const places = await page.page.evaluate(() => {
    const shown = document.querySelector('.map-drawing.overlay') ?? document
    return [...shown.querySelectorAll<SVGAElement>('.map .place')].map((place) => {
      const { x, y, width, height } =
        place.querySelector('.capital')?.getBoundingClientRect() ?? new DOMRect()
      return { code: place.dataset.target, at: { x: x + width / 2, y: y + height / 2 } }
    })
  })
  return (code) => places.find((place) => place.code === code)?.at ?? { x: 0, y: 0 }
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}

const LIVE_FILES = /maplibre|world[^/]*\.json/

test('who reads, clicks and picks by keys has the map without its code', async ({ openStory }) => {
  const page = await openStory(EMBED)
  const sea = await page.map.pointOnSea()
  await page.map.pointAt(sea)
  await page.map.clickArc('mli-fra-expulsion')
  await page.expectPicked('mli-fra-expulsion')
  await page.article.click('tur-mli-drones')
  await page.expectPicked('tur-mli-drones')
  await page.page.locator('.map .place[data-target="MLI"]').focus()
  await page.press('Enter')
  await page.expectPicked('MLI')
  expect(page.requests().filter((url) => LIVE_FILES.test(url))).toEqual([])
  expect(await page.map.which()).toBe('static')
})

test('until the page answers, lists wait to be laid out and buttons hide; then they do not', async ({
  browser,
}) => {
  const page = await browser.newPage()
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(/assets\/index[^/]*js$/, async (route) => {
    await held
    await route.continue()
  })
  await page.goto(`${inject('siteUrl')}mali-bamex-2025/`, { waitUntil: 'commit' })
  const lists = page.locator('.entries').first()
  const waits = () => lists.evaluate((each) => getComputedStyle(each).contentVisibility)
  const buttons = page.locator(':is(.share-button, .walk-start):visible')
  expect(await waits()).toBe('auto')
  expect(await buttons.count()).toBe(0)
  release()
  await expect.poll(waits).toBe('visible')
  expect(await buttons.count()).toBeGreaterThan(0)
  await page.context().close()
})

test('the address starts the live map at once, which leaves its marks', async ({ openStory }) => {
  const page = await openStory({ ...EMBED, map: 'live' })
  await page.waitUntilLive()
  const marks = await page.page.evaluate(() =>
    performance.getEntriesByType('mark').map(({ name }) => name),
  )
  expect(marks).toEqual(expect.arrayContaining(['storyarc:hydrated', 'storyarc:live']))
})

describe('the live map starts', () => {
  const GESTURES = ['touch', 'wheel', 'key', 'zoom button', 'drag'] as const

  test.for(GESTURES)('by %s in a frame', async (gesture, { openStory }) => {
    const page = await openStory(EMBED)
    const asked = page.page.waitForRequest(LIVE_FILES)
    const sea = await page.map.pointOnSea()
    const place = page.page.locator('.map .place:visible').first()
    if (gesture === 'touch') await page.map.tap(sea)
    if (gesture === 'wheel') await page.map.turnWheel(sea)
    if (gesture === 'zoom button') await page.page.getByRole('button', { name: 'Zoom in' }).click()
    if (gesture === 'drag') await page.map.drag(sea, { x: 40, y: 20 })
    if (gesture === 'key') {
      await place.focus()
      await page.press('ArrowRight')
    }
    await asked
    if (gesture !== 'key') return
    await page.waitUntilLive()
    expect(await page.page.locator('.map canvas').isVisible()).toBe(true)
    expect(await page.page.evaluate(() => document.activeElement?.closest('.place') !== null)).toBe(
      true,
    )
  })

  test('when a pointer comes over it on a wide window', async ({ openStory }) => {
    const page = await openStory({ ...EMBED, surface: 'explore', touch: false, width: 1000 })
    await page.nextFrames(5)
    expect(page.requests().filter((url) => LIVE_FILES.test(url))).toEqual([])
    await page.page.evaluate(beQuick)
    const asked = page.page.waitForRequest(LIVE_FILES)
    await page.map.pointAt(await page.map.pointOnSea())
    await asked
  })
})

/** In the page: makes it one that came to life at once, however busy the machine is. */
function beQuick(): void {
  const begun = performance.getEntriesByName('storyarc:begun')[0]?.startTime ?? 0
  performance.clearMarks('storyarc:hydrated')
  performance.mark('storyarc:hydrated', { startTime: begun })
}

describe('what the reader does before the live map is there', () => {
  test('moves the drawing, and the live map goes on from where it was let go', async ({
    openStory,
  }) => {
    const page = await openStory({ ...EMBED, touch: false })
    const before = await capitals(page)
    const sea = await page.map.pointOnSea()
    const letGo = await page.map.holdAndDrag(sea, { x: 60, y: 30 })
    const moved = await capitals(page)
    expect(distance(moved('MLI'), before('MLI'))).toBeCloseTo(Math.hypot(60, 30), 0)
    await page.page.waitForFunction(() => document.querySelector('.map-live canvas') !== null)
    expect(await page.map.which()).toBe('static')
    await letGo()
    await page.waitUntilLive()
    const after = await capitals(page)
    for (const code of ['MLI', 'TUR', 'NER']) {
      expect(distance(after(code), moved(code)), code).toBeLessThan(1)
    }
    await page.expectPicked('')
  })
})

test('without WebGL the drawing zooms and pans', async ({ openStory }) => {
  const page = await openStory({ ...EMBED, touch: false, webgl: false, troubled: true })
  const gap = async () => {
    const at = await capitals(page)
    return distance(at('MLI'), at('TUR'))
  }
  const home = await gap()
  await page.page.getByRole('button', { name: 'Zoom in' }).click()
  await expect.poll(gap).toBeGreaterThan(home * 1.9)
  await expect.poll(() => page.map.which(), { timeout: 20_000 }).toBe('unavailable')
  await page.page.locator('.map .place:visible').first().focus()
  await page.press('-')
  await expect.poll(gap).toBeLessThan(home * 1.1)
  const before = await capitals(page)
  await page.map.drag(await page.map.pointOnSea(), { x: 50, y: 0 })
  const way = async () => distance((await capitals(page))('MLI'), before('MLI'))
  await expect.poll(way).toBeCloseTo(50, 0)
  await page.page.getByRole('button', { name: 'Whole story' }).click()
  await expect.poll(gap).toBeCloseTo(home, 0)
})
