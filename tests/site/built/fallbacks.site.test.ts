import type { Page } from 'playwright'
import { describe, expect } from 'vitest'
import { contextOfMap } from './driver/liveMap.ts'
import type { OpenOptions } from './driver/openOptions.ts'
import { test } from './driver/siteTest.ts'
import type { StoryPage } from './driver/storyPage.ts'

const MALI = { story: 'mali-bamex-2025', map: 'live', troubled: true } as const

const TROUBLES: (Partial<OpenOptions> & { trouble: string })[] = [
  { trouble: 'there is no WebGL', webgl: false },
  { trouble: 'the worker’s file is refused', prepare: (page) => refuse(page, /worker[^/]*js$/) },
  { trouble: 'workers are forbidden', prepare: forbidWorkers },
  { trouble: 'a security policy forbids workers', prepare: forbidWorkersByPolicy },
  { trouble: 'the world’s outlines fail', prepare: (page) => refuse(page, /world[^/]*json$/) },
]

describe.for(TROUBLES)('when $trouble', ({ trouble: _, ...options }) => {
  test('the drawing stays, and one quiet line says so', async ({ openStory }) => {
    const page = await openStory({ ...MALI, ...options })
    await expectDrawingWithNote(page)
    await page.map.clickArc('mli-fra-expulsion')
    await page.expectPicked('mli-fra-expulsion')
  })
})

test('when the live map loses its context, it comes back as it was; if for good, the drawing does, links work both ways, and one quiet line says so', async ({
  openStory,
}) => {
  const page = await openStory(MALI)
  await page.waitUntilLive()
  const before = await page.map.places()
  const first = await contextOfMap(page.page)
  await first.lose()
  await expect.poll(() => page.map.which()).not.toBe('live')
  await first.restore()
  await page.waitUntilLive()
  expect(await page.map.places()).toEqual(before)
  await expectLinksBothWays(page)
  expect(await page.page.locator('.map-note').count()).toBe(0)

  const second = await contextOfMap(page.page)
  await second.lose()
  await expectDrawingWithNote(page)
  await expectLinksBothWays(page)
})

test('where the worker does not take what decodes the world, the page does it', async ({
  openStory,
}) => {
  const page = await openStory({ ...MALI, prepare: (page) => refuse(page, /worldWorker[^/]*js/) })
  await page.waitUntilLive()
  expect(await page.page.locator('.map-note').count()).toBe(0)
})

async function expectDrawingWithNote(page: StoryPage): Promise<void> {
  const note = page.page.locator('.map-note')
  await expect.poll(() => note.count(), { timeout: 20_000 }).toBe(1)
  expect(await note.isVisible()).toBe(true)
  expect(['static', 'unavailable']).toContain(await page.map.which())
  expect(await page.page.locator('.map-drawing.static .capital').first().isVisible()).toBe(true)
}

async function expectLinksBothWays(page: StoryPage): Promise<void> {
  await page.article.click('tur-mli-drones')
  await page.expectPicked('tur-mli-drones')
  expect((await page.state()).emphases).toMatchObject({ TUR: 'strong', RUS: 'muted' })
  await page.map.clickArc('mli-fra-expulsion')
  await page.expectPicked('mli-fra-expulsion')
  await expect.poll(() => page.article.shows(page.wordsOf('mli-fra-expulsion'))).toBe(true)
  await page.map.clickSea()
  await page.expectPicked('')
}

async function refuse(page: Page, file: RegExp): Promise<void> {
  await page.route(file, (route) => route.abort())
}

async function forbidWorkers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('No workers here.', 'SecurityError')
    }
    window.Worker = new Proxy(Worker, { construct: refuse })
  })
}

async function forbidWorkersByPolicy(page: Page): Promise<void> {
  await page.route(/\/\?live=1$/, async (route) => {
    const response = await route.fetch()
    const headers = { ...response.headers(), 'content-security-policy': "worker-src 'none'" }
    await route.fulfill({ response, headers })
  })
}
