import { describe, expect } from 'vitest'
import { countryName } from '../../../src/model/storyLookup.ts'
import type { OpenOptions } from './driver/openOptions.ts'
import { test } from './driver/siteTest.ts'

const PAGES: OpenOptions[] = [
  { story: 'mali-bamex-2025', surface: 'explore', map: 'live', width: 1000, height: 700 },
  { story: 'pacific-example', surface: 'embed', map: 'static', width: 640, height: 800 },
]

describe.for(PAGES)('$story, $surface, $map map', (options) => {
  test('pointing at an arc says what, who and how far, lights up its passage and picks nothing', async ({
    openStory,
  }) => {
    const page = await openStory({ ...options, reducedMotion: true })
    if (options.map === 'live') await page.waitUntilLive()
    const points = await page.map.pointsOnArcs()
    for (const { id, label, from, to, status } of page.story.flows) {
      await page.map.pointAt(points.get(id) ?? { x: 0, y: 0 })
      await expect.poll(() => page.map.tooltip()).toContain(label)
      const tooltip = (await page.map.tooltip()).toLowerCase()
      expect.soft(tooltip).toContain(countryName(page.story, from).toLowerCase())
      expect.soft(tooltip).toContain(countryName(page.story, to).toLowerCase())
      expect.soft(tooltip).toContain(status)
      expect.soft(await page.hovered()).toBe(id)
      expect.soft(await page.picked()).toBe('')
    }
  })

  test('pointing at a name says which country it is, and leaving takes the preview away', async ({
    openStory,
  }) => {
    const page = await openStory(options)
    for (const { code, capital } of await page.map.places()) {
      await page.map.pointAt(capital)
      await expect.poll(() => page.map.tooltip()).toContain(countryName(page.story, code))
      expect.soft(await page.hovered()).toBe(code)
    }
    await page.map.pointAt(await page.map.pointOnSea())
    await expect.poll(() => page.map.tooltip()).toBe('')
    expect(await page.hovered()).toBe('')
    expect(await page.picked()).toBe('')
  })

  test('pointing at any words with a link lights up the map without picking', async ({
    openStory,
  }) => {
    const page = await openStory({ ...options, map: 'static' })
    const count = await page.article.countLinks('text')
    for (let index = 0; index < count; index++) {
      const { target, text, at } = await page.article.scrollToLink('text', index)
      await page.map.pointAt(at ?? { x: 0, y: 0 })
      await expect.poll(() => page.hovered(), { message: text, interval: 20 }).toBe(target)
    }
    expect(await page.picked()).toBe('')
  })
})

test('a preview stays when the live map takes over', async ({ openStory }) => {
  const page = await openStory({ story: 'mali-bamex-2025', map: 'live', busy: true })
  const capital = (await page.map.places()).find(({ code }) => code === 'RUS')?.capital
  await page.map.pointAt(capital ?? { x: 0, y: 0 })
  await expect.poll(() => page.map.tooltip()).toContain('Russia')
  await page.becomeIdle()
  await page.waitUntilLive()
  expect(await page.map.tooltip()).toContain('Russia')
  expect(await page.hovered()).toBe('RUS')
})
