import { expect } from 'vitest'
import { test } from './driver/siteTest.ts'

test('pointing at an arc or a name of the live map says what it is, and leaving takes the preview away', async ({
  openStory,
}) => {
  const page = await openStory({ story: 'mali-bamex-2025', map: 'live' })
  await page.waitUntilLive()
  const points = await page.map.pointsOnArcs()
  for (const { id, label } of page.story.flows.slice(0, 3)) {
    await page.map.pointAt(points.get(id) ?? { x: 0, y: 0 })
    await expect.poll(() => page.map.tooltip()).toContain(label)
    expect.soft(await page.hovered()).toBe(id)
  }
  const [place] = await page.map.places()
  await page.map.pointAt(place?.capital ?? { x: 0, y: 0 })
  await expect.poll(() => page.hovered()).toBe(place?.code)
  await page.map.pointAt(await page.map.pointOnSea())
  await expect.poll(() => page.map.tooltip()).toBe('')
  expect(await page.hovered()).toBe('')
  expect(await page.picked()).toBe('')
})

test('a preview stays when the live map takes over', async ({ openStory }) => {
  const page = await openStory({ story: 'mali-bamex-2025', map: 'unasked' })
  const capital = (await page.map.places()).find(({ code }) => code === 'RUS')?.capital
  await page.map.pointAt(capital ?? { x: 0, y: 0 })
  await expect.poll(() => page.map.tooltip()).toContain('Russia')
  await page.startLiveMap()
  await page.waitUntilLive()
  expect(await page.map.tooltip()).toContain('Russia')
  expect(await page.hovered()).toBe('RUS')
})
