import { expect } from 'vitest'
import { viewsDuring } from './driver/liveMap.ts'
import { test } from './driver/siteTest.ts'

test('a wide story has the whole width of the page, and the article below', async ({
  openStory,
}) => {
  const page = await openStory({ story: 'gulf-hub', width: 1440, height: 900 })
  const [map, panel] = [await page.boxOf('.map'), await page.boxOf('.panel')]
  expect(map.width).toBeGreaterThan(1420)
  expect(panel.top).toBeGreaterThanOrEqual(map.bottom)
})

test('the whole world has its live map in a small frame, too', async ({ openStory }) => {
  const options = { story: 'whole-world', surface: 'embed', map: 'live' } as const
  const page = await openStory({ ...options, width: 640, height: 560 })
  await page.waitUntilLive()
  expect(await page.map.which()).toBe('live')
})

test('a pick of one of four close capitals flies in until they can be told apart, and the button goes back', async ({
  openStory,
}) => {
  const page = await openStory({ story: 'four-capitals', map: 'live', width: 1440, height: 900 })
  await page.waitUntilLive()
  const far = async () => {
    const [vienna, bratislava] = await Promise.all(
      ['AUT', 'SVK'].map((code) => page.boxOf(`.overlay .place[data-target="${code}"] .capital`)),
    )
    if (!vienna || !bratislava) throw new Error('A capital is missing.')
    const across = vienna.left + vienna.width / 2 - bratislava.left - bratislava.width / 2
    const down = vienna.top + vienna.height / 2 - bratislava.top - bratislava.height / 2
    return Math.hypot(across, down)
  }
  const home = await far()
  expect(home).toBeLessThan(12)
  await viewsDuring(page.page, async () => {
    await page.goToFragment('#SVK')
  })
  expect(await far()).toBeGreaterThan(24)
  const wholeStory = page.page.getByRole('button', { name: 'Whole story' })
  await viewsDuring(page.page, () => wholeStory.click())
  expect(await far()).toBeCloseTo(home, 0)
})
