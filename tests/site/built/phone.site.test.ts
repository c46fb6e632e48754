import type { Page } from 'playwright'
import { describe, expect } from 'vitest'
import type { Point } from './driver/geometry.ts'
import { test } from './driver/siteTest.ts'
import type { StoryPage } from './driver/storyPage.ts'

const PHONE = { story: 'mali-bamex-2025', width: 375, height: 667, touch: true } as const

describe.for(['static', 'live'] as const)('on a phone, with the %s map', (map) => {
  test('neighbours that stand close can be picked, the one by its capital, the other by its name', async ({
    openStory,
  }) => {
    const page = await openStory({ ...PHONE, map })
    if (map === 'live') await page.waitUntilLive()
    await page.map.tap(await placeOf(page, 'BFA', 'capital'))
    await page.expectPicked('BFA')
    await page.map.settles()
    await page.map.tap(await placeOf(page, 'NER', 'name'))
    await page.expectPicked('NER')
  })

  test('a flow can be picked by a tap on its arc', async ({ openStory }) => {
    const page = await openStory({ ...PHONE, map })
    if (map === 'live') await page.waitUntilLive()
    for (const { id } of page.story.flows.slice(0, 2)) {
      // A headline over the map goes up with the page.
      const point = (await page.map.pointsOnArcs()).get(id) ?? { x: 0, y: 0 }
      await page.map.tap(point)
      await page.expectPicked(id)
      await clearByTap(page, await page.map.pointOnSea())
    }
  })
})

test('nothing stays lit when the card is closed on a phone', async ({ openStory }) => {
  const page = await openStory(PHONE)
  const place = (await page.map.places()).find(({ code }) => code === 'BFA')
  await page.map.tap(place?.capital ?? { x: 0, y: 0 })
  await page.expectPicked('BFA')
  await page.page.getByRole('button', { name: 'Close' }).tap()
  await page.expectPicked('')
  await page.nextFrames(2)
  expect(new Set(Object.values((await page.state()).emphases))).toEqual(new Set(['normal']))
})

test('no button lies over a name, with an article or without', async ({ openStory }) => {
  const page = await openStory({ ...PHONE, map: 'live' })
  await page.waitUntilLive()
  for (const ui of ['full', 'map']) {
    await page.page.evaluate((ui) => document.documentElement.setAttribute('data-ui', ui), ui)
    for (const [width, height] of [
      [320, 568],
      [375, 667],
    ] as const) {
      await page.page.setViewportSize({ width, height })
      await expect
        .poll(() => namesUnderButtons(page.page), { message: `ui=${ui} at ${width} px` })
        .toEqual([])
    }
  }
})

/** The middle of a country's dot or name on the map. */
async function placeOf(page: StoryPage, code: string, part: 'capital' | 'name'): Promise<Point> {
  const place = (await page.map.places()).find((each) => each.code === code)
  if (!place) throw new Error(`${code} is not on the map.`)
  const { capital, name } = place
  return part === 'capital'
    ? capital
    : { x: name.left + name.width / 2, y: name.top + name.height / 2 }
}

/** Taps the sea, and waits until the map is as large again as it was when the points were measured. */
async function clearByTap(page: StoryPage, sea: Point): Promise<void> {
  await page.map.tap(sea)
  await page.expectPicked('')
  await expect.poll(async () => (await page.boxOf('.map')).height).toBeGreaterThan(280)
  await page.nextFrames(3)
}

/** Names of the live map that its buttons come near; `moving` as long as it has not taken its size. */
async function namesUnderButtons(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const [map, canvas, buttons] = ['.map', '.map canvas', '.map-controls'].map(
      (part) => document.querySelector(part)?.getBoundingClientRect() ?? new DOMRect(),
    )
    if (!map || !canvas || !buttons) return ['nothing']
    const missing = Math.hypot(map.width - canvas.width, map.height - canvas.height)
    if (missing > 3) return ['moving']
    return [...document.querySelectorAll('.overlay .place-name')]
      .filter((name) => {
        const { right, top, bottom } = name.getBoundingClientRect()
        return right > buttons.left && top < buttons.bottom && bottom > buttons.top
      })
      .map(({ textContent }) => textContent ?? '')
  })
}
