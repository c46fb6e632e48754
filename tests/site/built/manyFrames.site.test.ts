import { expect } from 'vitest'
import { openManyFrames } from './driver/manyFrames.ts'
import { test } from './driver/siteTest.ts'

/** More than the contexts that phones leave a page. */
const COUNT = 9

/** Browsers take contexts away from the oldest map when a process has more than 16, on phones 8. */
const MOST_CONTEXTS = 8

test('nine frames all show their map, and only those in view are live', async ({ browser }) => {
  const many = await openManyFrames(browser, { count: COUNT, contexts: true })
  expect(many.frames).toHaveLength(COUNT)
  for (const frame of many.frames) {
    expect(await frame.locator('.map-drawing.static .arc').count()).toBeGreaterThan(10)
    const map = await frame.locator('.map-drawing.static').evaluate((each) => each.clientHeight)
    expect(map).toBeGreaterThan(100)
  }
  const live = async () => (await many.maps()).flatMap((map, i) => (map === 'live' ? [i] : []))
  await expect.poll(live, { timeout: 45_000 }).toContain(0)
  await many.scrollTo(COUNT - 1)
  await expect.poll(live, { timeout: 45_000 }).toContain(COUNT - 1)
  expect((await many.contexts()).alive).toBeLessThanOrEqual(MOST_CONTEXTS)
  await expect.poll(live, { timeout: 8000 }).toEqual([COUNT - 1])
  await many.sweep(0)
  expect((await many.contexts()).alive).toBeLessThanOrEqual(MOST_CONTEXTS)
  await expect.poll(live, { timeout: 45_000 }).toEqual([0])
  await expect.poll(() => many.contexts(), { timeout: 8000 }).toEqual({ alive: 1, losses: 0 })
})

test('a map that comes back into view stands where the reader left it, and memory stays flat while maps come and go', async ({
  browser,
}) => {
  const many = await openManyFrames(browser, { count: 2, contexts: false })
  const [frame] = many.frames
  if (!frame) throw new Error('The page has no frame.')
  const map = () => frame.locator('html').getAttribute('data-map')
  const view = () => frame.locator('.overlay').getAttribute('viewBox')
  const goAndComeBack = async (meanwhile: () => Promise<void>) => {
    await many.page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    await meanwhile()
    await expect.poll(map, { timeout: 8000 }).toBe('static')
    await many.scrollTo(0)
    await expect.poll(map, { timeout: 45_000 }).toBe('live')
  }
  await expect.poll(map, { timeout: 45_000 }).toBe('live')
  const home = await view()
  await frame.getByRole('button', { name: 'Zoom in' }).dblclick()
  await expect.poll(view).not.toBe(home)
  await frame.waitForFunction(() => {
    const { overlay } = { overlay: document.querySelector('.overlay')?.getAttribute('viewBox') }
    const before = Reflect.get(window, 'lastView')
    Reflect.set(window, 'lastView', overlay)
    return before === overlay
  })
  const left = await view()
  await goAndComeBack(() => Promise.resolve())
  expect(await view()).toBe(left)

  await goAndComeBack(() =>
    many.page.evaluate(() => {
      const target = { kind: 'country', id: 'TUR' }
      const message = { source: 'storyarc-host', version: 1, type: 'pick', target }
      window.frames[0]?.postMessage(message, '*')
    }),
  )
  const turkey = frame.locator('.overlay .place[data-target="TUR"] .capital')
  const [capital, box] = [await turkey.boundingBox(), await frame.locator('.map').boundingBox()]
  expect(capital?.x).toBeLessThan((box?.x ?? 0) + (box?.width ?? 0))
  expect(capital?.x).toBeGreaterThan(box?.x ?? 0)
  expect(capital?.y).toBeGreaterThan(box?.y ?? 0)

  const upAndDown = async (stop: number) => {
    await many.sweep(stop)
  }
  await upAndDown(1)
  const early = await many.heap()
  await upAndDown(0)
  expect((await many.heap()) / early).toBeLessThan(1.25)
})
