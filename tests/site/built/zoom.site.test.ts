import { expect } from 'vitest'
import { viewsDuring } from './driver/liveMap.ts'
import { test } from './driver/siteTest.ts'
import type { StoryPage } from './driver/storyPage.ts'

const LIVE = { story: 'mali-bamex-2025', map: 'live' } as const

/** How many frame units the map is wide. */
async function widthOf(page: StoryPage): Promise<number> {
  const viewBox = await page.page.locator('.map-drawing.overlay').getAttribute('viewBox')
  return Number(viewBox?.split(' ')[2])
}

test('buttons and wheel end where there is nothing more to see', async ({ openStory }) => {
  const page = await openStory(LIVE)
  await page.waitUntilLive()
  const home = await widthOf(page)
  const zoom = async (name: string) => {
    await viewsDuring(page.page, () => page.page.getByRole('button', { name }).click())
  }
  for (const _ of [1, 2, 3]) await zoom('Zoom in')
  expect(home / (await widthOf(page))).toBeCloseTo(2 ** 2.5, 1)
  await page.map.pointAt(await page.map.pointOnSea())
  await viewsDuring(page.page, async () => {
    for (let tick = 0; tick < 20; tick++) await page.page.mouse.wheel(0, 400)
  })
  expect((await widthOf(page)) / home).toBeCloseTo(2, 1)
  await zoom('Zoom out')
  expect((await widthOf(page)) / home).toBeCloseTo(2, 1)
})

test('a key picks what has the focus, also after the map was dragged', async ({ openStory }) => {
  const page = await openStory(LIVE)
  await page.waitUntilLive()
  const sea = await page.map.pointOnSea()
  await viewsDuring(page.page, async () => {
    await page.map.pointAt(sea)
    await page.page.mouse.down()
    await page.page.mouse.move(sea.x + 60, sea.y + 40, { steps: 5 })
    await page.page.mouse.up()
  })
  await page.page.locator('.map-drawing.overlay .place[data-target="RUS"]').focus()
  await page.press('Enter')
  await page.expectPicked('RUS')
})
