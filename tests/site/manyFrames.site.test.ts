import { expect } from 'vitest'
import { openManyFrames } from './driver/manyFrames.ts'
import { test } from './driver/siteTest.ts'

const COUNT = 20

/** Browsers take contexts away from the oldest map when a process has more than 16, on phones 8. */
const MOST_CONTEXTS = 8

test('twenty frames all show their map, and only those in view are live', async ({ browser }) => {
  const many = await openManyFrames(browser, { count: COUNT, contexts: true })
  expect(many.frames).toHaveLength(COUNT)
  for (const frame of many.frames) {
    expect(await frame.locator('.map-drawing.static .arc').count()).toBeGreaterThan(10)
    const map = await frame.locator('.map-drawing.static').evaluate((each) => each.clientHeight)
    expect(map).toBeGreaterThan(200)
  }
  const live = async () => (await many.maps()).flatMap((map, i) => (map === 'live' ? [i] : []))
  for (const index of [0, 10, 19]) {
    await many.scrollTo(index)
    await expect.poll(live, { timeout: 45_000 }).toContain(index)
    expect((await many.contexts()).alive).toBeLessThanOrEqual(MOST_CONTEXTS)
    await expect.poll(live, { timeout: 8000 }).toEqual([index])
  }
  await many.sweep()
  expect((await many.contexts()).alive).toBeLessThanOrEqual(MOST_CONTEXTS)
  await expect.poll(live, { timeout: 45_000 }).toEqual([0])
  await expect.poll(() => many.contexts(), { timeout: 8000 }).toEqual({ alive: 1, losses: 0 })
})

test('a map that comes back into view stands where the reader left it', async ({ browser }) => {
  const many = await openManyFrames(browser, { count: 4, contexts: false })
  const [frame] = many.frames
  if (!frame) throw new Error('The page has no frame.')
  const map = () => frame.locator('html').getAttribute('data-map')
  const view = () => frame.locator('.overlay').getAttribute('viewBox')
  await expect.poll(map, { timeout: 45_000 }).toBe('live')
  const home = await view()
  await frame.getByRole('button', { name: 'Zoom in' }).click()
  await expect.poll(view).not.toBe(home)
  await frame.waitForFunction(() => {
    const { overlay } = { overlay: document.querySelector('.overlay')?.getAttribute('viewBox') }
    const before = Reflect.get(window, 'lastView')
    Reflect.set(window, 'lastView', overlay)
    return before === overlay
  })
  const left = await view()
  await many.scrollTo(-1)
  await expect.poll(map, { timeout: 8000 }).toBe('static')
  await many.scrollTo(0)
  await expect.poll(map, { timeout: 45_000 }).toBe('live')
  expect(await view()).toBe(left)
})

test('memory stays flat while the page is scrolled up and down twenty times', async ({
  browser,
}) => {
  const many = await openManyFrames(browser, { count: COUNT, contexts: false })
  const firstMap = async () => (await many.maps())[0]
  const sweepTimes = async (count: number) => {
    for (let sweep = 0; sweep < count; sweep++) await many.sweep()
    await expect.poll(firstMap, { timeout: 45_000 }).toBe('live')
  }
  for (let round = 0; round < 2; round++) await sweepTimes(2)
  const early = await many.heap()
  for (let round = 0; round < 8; round++) await sweepTimes(2)
  expect((await many.heap()) / early).toBeLessThan(1.25)
})
