import { describe, expect } from 'vitest'
import type { Point } from './driver/geometry.ts'
import { viewsDuring } from './driver/liveMap.ts'
import { test } from './driver/siteTest.ts'
import type { StoryPage } from './driver/storyPage.ts'

describe.for([
  { surface: 'explore', width: 1440, height: 900 },
  { surface: 'embed', width: 960, height: 700 },
] as const)('a wide story, $surface, at $width px', (options) => {
  test('has the whole width of the page, and the article below', async ({ openStory }) => {
    const page = await openStory({ story: 'gulf-hub', ...options })
    const [map, panel] = [await page.boxOf('.map'), await page.boxOf('.panel')]
    expect(map.width).toBeGreaterThan(options.width - 20)
    expect(panel.top).toBeGreaterThanOrEqual(map.bottom)
    expect(panel.bottom - panel.top).toBeGreaterThan(200)
  })
})

describe.for([
  { story: 'thirty-pledges', surface: 'explore', width: 375, height: 667 },
  { story: 'whole-world', surface: 'embed', width: 640, height: 560 },
] as const)('$story, $surface, at $width px', (options) => {
  test('the live map takes over without a jump', async ({ openStory }) => {
    const page = await openStory({ ...options, map: 'unasked' })
    expect(await shiftOfTakeOver(page)).toBeLessThanOrEqual(1)
  })
})

test('a pick of one of four close capitals flies in until they can be told apart, and the button goes back', async ({
  openStory,
}) => {
  const size = { width: 1440, height: 900 }
  const page = await openStory({ story: 'four-capitals', map: 'unasked', ...size })
  expect(await shiftOfTakeOver(page)).toBeLessThanOrEqual(1)
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

/** Lets the live map come, and tells how far the mark that moved most has moved, in CSS pixels; no mark may come or go. */
async function shiftOfTakeOver(page: StoryPage): Promise<number> {
  const before = await marksOf(page)
  await page.startLiveMap()
  await page.waitUntilLive()
  const after = await marksOf(page)
  expect(after.map(({ name }) => name)).toEqual(before.map(({ name }) => name))
  expect(before.length).toBeGreaterThan(20)
  return Math.max(
    ...before.map(({ at }, i) => {
      const { x, y } = after[i]?.at ?? { x: Number.NaN, y: Number.NaN }
      return Math.hypot(x - at.x, y - at.y)
    }),
  )
}

/** The marks that show, in the map. */
async function marksOf(page: StoryPage): Promise<{ name: string; at: Point }[]> {
  const { left, top } = await page.boxOf('.map')
  const marks = await page.map.marks()
  return marks.map(({ name, at }) => ({ name, at: { x: at.x - left, y: at.y - top } }))
}
