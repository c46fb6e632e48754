import { describe, expect } from 'vitest'
import { type FocusStop, focusedStop, walkThrough } from './driver/keyboard.ts'
import type { OpenOptions } from './driver/openOptions.ts'
import { test } from './driver/siteTest.ts'

/** A key is pressed at every so-manieth stop: at an even and at an odd one in turn. */
const PRESSED = 5

/** The story’s own page is walked through in a browser test, and on the live map below. */
const PAGES: OpenOptions[] = [
  { story: 'pacific-example', surface: 'embed', map: 'static', width: 640, height: 800 },
]

describe.for(PAGES)('$story, $surface, $map map', (options) => {
  test('Tab and arrow keys reach everything that can be picked, focus previews it, Enter and Space pick it, Escape clears', async ({
    openStory,
  }) => {
    const page = await openStory(options)
    const stops: FocusStop[] = []
    const misses: unknown[] = []
    await walkThrough(page, async (stop) => {
      stops.push(stop)
      if (stop.picked) misses.push(`${stop.picked} was to be cleared`)
      if (!stop.isMeant) misses.push(stop)
      if (!stop.target) return
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
      stops.flatMap((stop) => (stop.region === region && stop.target ? [stop.target] : []))
    const codes = page.story.countries.map(({ code }) => code)
    expect.soft(reached('map').toSorted()).toEqual(codes.toSorted())
    expect.soft(reached('lists').toSorted()).toEqual(page.targets().toSorted())
    const linked = await page.article.targets('text')
    expect.soft(linked.filter((id) => !reached('text').includes(id))).toEqual([])
    const mentions = await page.page.locator('.article a.mention').count()
    expect(reached('text').filter((id) => codes.includes(id))).toHaveLength(mentions)
  })
})

test('on the live map, too, keys reach every country, and pick what has the focus, and the map stays', async ({
  openStory,
}) => {
  const page = await openStory({ story: 'mali-bamex-2025', map: 'live' })
  await page.waitUntilLive()
  const view = () => page.page.locator('.overlay').getAttribute('viewBox')
  const home = await view()
  const reached: string[] = []
  // An earlier test may have used the page: Tab goes on from where that was, and leads to the place that it left.
  await page.page.locator('.skip-link').first().focus()
  do await page.press('Tab')
  while (!(await focusedStop(page)).target)
  await page.press('Home')
  for (const { code } of page.story.countries) {
    const { target } = await focusedStop(page)
    reached.push(target)
    expect(await page.hovered()).toBe(target)
    if (code === 'MLI') {
      await page.press(' ')
      await page.expectPicked(target)
      await page.clearPick()
    }
    await page.press('ArrowDown')
  }
  expect(await view()).toBe(home)
  expect(reached.toSorted()).toEqual(page.story.countries.map(({ code }) => code).toSorted())
})
