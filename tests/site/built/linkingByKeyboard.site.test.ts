import { describe, expect } from 'vitest'
import { type FocusStop, focusedStop, tabThrough } from './driver/keyboard.ts'
import type { OpenOptions } from './driver/openOptions.ts'
import { test } from './driver/siteTest.ts'

/** A key is pressed at every so-manieth stop: at an even and at an odd one in turn. */
const PRESSED = 5

const PAGES: OpenOptions[] = [
  { story: 'mali-bamex-2025', surface: 'explore', map: 'static', width: 1000, height: 700 },
  { story: 'pacific-example', surface: 'embed', map: 'static', width: 640, height: 800 },
]

describe.for(PAGES)('$story, $surface, $map map', (options) => {
  test('Tab reaches everything that can be picked, focus previews it, Enter and Space pick it, Escape clears', async ({
    openStory,
  }) => {
    const page = await openStory(options)
    const stops: FocusStop[] = []
    const misses: unknown[] = []
    await tabThrough(page, async (stop) => {
      const again = stops.some(
        ({ region, target }) => region === stop.region && target === stop.target,
      )
      stops.push(stop)
      if (stop.picked) misses.push(`${stop.picked} was to be cleared`)
      const isList = stop.region === 'lists'
      if (!stop.target || (isList && again)) return
      const preview = await page.hovered()
      if (preview !== stop.target || !stop.inView) misses.push({ ...stop, preview })
      if (stops.length % PRESSED !== 0) return
      const key = stops.length % 2 ? 'Enter' : ' '
      await page.press(key)
      const { picked, fragment } = await page.state()
      const isRight = picked === stop.target && fragment === `#${picked}`
      if (!isRight) misses.push({ ...stop, key, picked, fragment })
      await page.press('Escape')
      // The card comes and goes a frame after the pick.
      await page.nextFrames(2)
    })
    expect.soft(misses).toEqual([])

    const reached = (region: FocusStop['region']) =>
      new Set(stops.filter((stop) => stop.region === region).map(({ target }) => target))
    const codes = page.story.countries.map(({ code }) => code)
    expect.soft(codes.filter((code) => !reached('map').has(code))).toEqual([])
    expect.soft(page.targets().filter((id) => !reached('lists').has(id))).toEqual([])
    const linked = await page.article.targets('text')
    expect.soft(linked.filter((id) => !reached('text').has(id))).toEqual([])
    const mentions = await page.page.locator('.article a.mention').count()
    const visited = stops.filter(
      ({ region, target }) => region === 'text' && codes.includes(target),
    )
    expect(visited).toHaveLength(mentions)
  })
})

test('on the live map, too, Tab reaches every country, and keys pick what has the focus', async ({
  openStory,
}) => {
  const page = await openStory({ story: 'mali-bamex-2025', map: 'live' })
  await page.waitUntilLive()
  const reached: string[] = []
  while (reached.length < page.story.countries.length) {
    await page.press('Tab')
    const { region, target } = await focusedStop(page)
    if (region !== 'map' || !target) continue
    reached.push(target)
    expect(await page.hovered()).toBe(target)
    await page.press(reached.length % 2 ? 'Enter' : ' ')
    await page.expectPicked(target)
    await page.clearPick()
  }
  expect(reached.toSorted()).toEqual(page.story.countries.map(({ code }) => code).toSorted())
})
