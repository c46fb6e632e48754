import { describe, expect } from 'vitest'
import { viewsDuring } from './driver/liveMap.ts'
import { test } from './driver/siteTest.ts'

describe.for([
  { reducedMotion: true, words: 'a reader who wants no motion gets the new view at once' },
  { reducedMotion: false, words: 'others see the camera fly there' },
])('when a pick lies out of view', ({ reducedMotion, words }) => {
  test(words, async ({ openStory }) => {
    const page = await openStory({ story: 'mali-bamex-2025', map: 'live', reducedMotion })
    await page.waitUntilLive()
    const zoomIn = page.page.getByRole('button', { name: 'Zoom in' })
    await viewsDuring(page.page, () => zoomIn.click())
    await viewsDuring(page.page, () => zoomIn.click())
    const views = await viewsDuring(page.page, () => page.article.click('RUS', 'lists'))
    await page.expectPicked('RUS')
    if (reducedMotion) expect(views).toHaveLength(2)
    else expect(views.length).toBeGreaterThan(2)

    const map = await page.page.locator('.map').boundingBox()
    const russia = (await page.map.places()).find(({ code }) => code === 'RUS')
    if (!map || !russia) throw new Error('There is no map or no Russia.')
    expect(russia.capital.x).toBeGreaterThan(map.x)
    expect(russia.capital.x).toBeLessThan(map.x + map.width)
    expect(russia.capital.y).toBeGreaterThan(map.y)
    expect(russia.capital.y).toBeLessThan(map.y + map.height)
  })
})

test('a pick that is in view already moves nothing, and the button brings the whole story back', async ({
  openStory,
}) => {
  const page = await openStory({ story: 'mali-bamex-2025', map: 'live', reducedMotion: true })
  await page.waitUntilLive()
  const home = await page.map.places()
  expect(await viewsDuring(page.page, () => page.article.click('MLI', 'text'))).toHaveLength(1)
  await viewsDuring(page.page, () => page.page.getByRole('button', { name: 'Zoom in' }).click())
  expect(await page.map.places()).not.toEqual(home)
  const wholeStory = page.page.getByRole('button', { name: 'Whole story' })
  await viewsDuring(page.page, () => wholeStory.click())
  for (const [i, { capital }] of (await page.map.places()).entries()) {
    expect(capital.x).toBeCloseTo(home[i]?.capital.x ?? 0, 0)
    expect(capital.y).toBeCloseTo(home[i]?.capital.y ?? 0, 0)
  }
})
