import { describe, expect } from 'vitest'
import { test } from './driver/siteTest.ts'

const PHONE = { story: 'mali-bamex-2025', width: 375, height: 667, touch: true } as const

describe.for(['static', 'live'] as const)('on a phone, with the %s map', (map) => {
  test('each of the three Sahel countries can be picked by a tap on its capital and on its name', async ({
    openStory,
  }) => {
    const page = await openStory({ ...PHONE, map })
    if (map === 'live') await page.waitUntilLive()
    const sea = await page.map.pointOnSea()
    for (const { code, capital, name } of await page.map.places()) {
      if (!['MLI', 'BFA', 'NER'].includes(code)) continue
      const middle = { x: name.left + name.width / 2, y: name.top + name.height / 2 }
      for (const point of [capital, middle]) {
        await page.map.tap(point)
        await page.expectPicked(code)
        await page.map.tap(sea)
        await page.expectPicked('')
      }
    }
  })

  test('a flow can be picked by a tap on its arc', async ({ openStory }) => {
    const page = await openStory({ ...PHONE, map })
    if (map === 'live') await page.waitUntilLive()
    const sea = await page.map.pointOnSea()
    for (const [id, point] of [...(await page.map.pointsOnArcs())].slice(0, 2)) {
      await page.map.tap(point)
      await page.expectPicked(id)
      await page.map.tap(sea)
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
