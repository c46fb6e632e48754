import { expect } from 'vitest'
import { test } from './driver/siteTest.ts'

test('a visit leaves nothing behind', async ({ openStory }) => {
  const page = await openStory({ story: 'mali-bamex-2025', map: 'live' })
  await page.waitUntilLive()
  await page.map.clickArc('tur-mli-drones')
  await page.article.click('RUS', 'lists')
  expect(await page.page.context().cookies()).toEqual([])
  const stored = await page.page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
  }))
  expect(stored).toEqual({ local: 0, session: 0, databases: 0, caches: 0 })
})
