import type { Browser, Page } from 'playwright'
import { describe, expect, inject, onTestFinished } from 'vitest'
import type { StoryarcEventDetail } from '../../src/embed/hostApi.ts'
import { type HostOptions, serveHostSite } from './driver/hostSite.ts'
import { test } from './driver/siteTest.ts'

const SANDBOXES = [undefined, 'allow-scripts allow-same-origin', 'allow-scripts']

interface Heard extends StoryarcEventDetail {
  type: string
}

/** A page of another origin with the story in a frame, and how to speak with it. */
async function openHost(
  browser: Browser,
  { query = '?static=1', ...options }: Pick<HostOptions, 'sandbox'> & { query?: string },
) {
  const siteUrl = inject('siteUrl')
  const embed = `${siteUrl}mali-bamex-2025/embed/${query}`
  const host = await serveHostSite(embed, { ...options, script: `${siteUrl}embed.js` })
  const context = await browser.newContext({ viewport: { width: 800, height: 700 } })
  onTestFinished(async () => {
    await context.close()
    host.close()
  })
  const page = await context.newPage()
  const problems: string[] = []
  page.on('pageerror', ({ message }) => problems.push(message))
  page.on('console', (line) => {
    if (line.type() === 'error') problems.push(line.text())
  })
  await page.goto(host.article)
  const frame = page.frameLocator('iframe')
  const heard = (type: string) =>
    page.evaluate((type) => {
      const all = Reflect.get(window, 'heard') as Heard[]
      return all.filter((each) => each.type === type)
    }, type)
  await expect.poll(() => heard('ready')).not.toEqual([])
  return { page, frame, heard, problems, front: host.front, picked: () => pickedIn(page) }
}

async function pickedIn(page: Page): Promise<string | null> {
  return page.frameLocator('iframe').locator('html').getAttribute('data-picked')
}

describe.for(SANDBOXES)('in a frame of another origin with sandbox “%s”', (sandbox) => {
  const options = sandbox === undefined ? {} : { sandbox }

  test('a pick goes both ways, and moves nothing of the page around', async ({ browser }) => {
    const { page, frame, heard, picked } = await openHost(browser, options)
    const historyLength = await page.evaluate(() => history.length)
    await page.evaluate(() => {
      const frame = document.querySelector('iframe')
      if (frame) window.Storyarc?.pick(frame, 'tur-mli-drones')
    })
    await expect.poll(picked).toBe('tur-mli-drones')
    const drones = { kind: 'flow', id: 'tur-mli-drones' }
    await expect.poll(async () => (await heard('pick')).at(-1)?.target).toEqual(drones)
    expect(await page.evaluate(() => scrollY)).toBe(0)

    await frame.locator('.map .place[data-target="MLI"] .place-name').click()
    const mali = { kind: 'country', id: 'MLI' }
    await expect.poll(async () => (await heard('pick')).at(-1)?.target).toEqual(mali)

    await page.evaluate(() => {
      const frame = document.querySelector('iframe')
      if (frame) window.Storyarc?.pick(frame, null)
    })
    await expect.poll(picked).toBe(null)
    expect((await heard('pick')).at(-1)?.target).toBe(null)
    expect(await page.evaluate(() => history.length)).toBe(historyLength)
  })

  test('the frame gets the height that suits its width', async ({ browser }) => {
    const { page, heard } = await openHost(browser, options)
    const heightOf = () => page.locator('iframe').evaluate((frame) => frame.clientHeight)
    const [ready] = await heard('ready')
    expect(ready?.height).toBeGreaterThan(360)
    await expect.poll(heightOf).toBe(ready?.height)
    await page.locator('iframe').evaluate((frame) => frame.setAttribute('width', '330'))
    await expect.poll(async () => (await heard('resize')).length).toBeGreaterThan(0)
    const narrow = (await heard('resize')).at(-1)?.height
    expect(narrow).not.toBe(ready?.height)
    await expect.poll(heightOf).toBe(narrow)
  })

  test('the live map comes, and the page’s own security policy has nothing to refuse', async ({
    browser,
  }) => {
    const { frame, problems, heard } = await openHost(browser, { ...options, query: '' })
    await expect
      .poll(() => frame.locator('html').getAttribute('data-map'), { timeout: 45_000 })
      .toBe('live')
    expect(await heard('error')).toEqual([])
    expect(problems).toEqual([])
  })

  test('kinds and theme follow the page around', async ({ browser }) => {
    const { page, frame, picked } = await openHost(browser, options)
    await page.evaluate(() => {
      const frame = document.querySelector('iframe')
      if (!frame) return
      window.Storyarc?.pick(frame, 'tur-mli-drones')
      window.Storyarc?.filter(frame, ['rupture'])
      window.Storyarc?.theme(frame, 'dark')
    })
    await expect.poll(() => frame.locator('.map .arc').count()).toBe(1)
    await expect.poll(() => frame.locator('html').getAttribute('data-theme')).toBe('dark')
    await expect.poll(picked).toBe(null)
    await page.evaluate(() => {
      const frame = document.querySelector('iframe')
      if (frame) window.Storyarc?.filter(frame, [])
    })
    await expect.poll(() => frame.locator('.map .arc').count()).toBeGreaterThan(10)
  })
})

test('the page around is the only one that is heard, and only when it makes sense', async ({
  browser,
}) => {
  const { page, picked, problems } = await openHost(browser, {})
  const inside = page.frames().find((each) => each.url().includes('/embed/'))
  const message = {
    source: 'storyarc-host',
    version: 1,
    type: 'pick',
    target: { kind: 'country', id: 'MLI' },
  }
  await inside?.evaluate((message) => window.postMessage(message, '*'), message)
  const senseless = [
    null,
    'pick',
    { ...message, version: 2 },
    { ...message, source: 'storyarc' },
    { ...message, target: { kind: 'flow', id: 'MLI' } },
    { ...message, target: { kind: 'country', id: 'XXX' } },
    { ...message, target: 'MLI' },
    { ...message, type: 'filter', kinds: 'arms' },
    { ...message, type: 'theme', theme: 'red' },
  ]
  for (const each of senseless) {
    await page.evaluate((each) => window.frames[0]?.postMessage(each, '*'), each)
  }
  await page.evaluate(() => {
    const frame = document.querySelector('iframe')
    if (frame) window.Storyarc?.theme(frame, 'light')
  })
  const html = page.frameLocator('iframe').locator('html')
  await expect.poll(() => html.getAttribute('data-theme')).toBe('light')
  expect(await picked()).toBe(null)
  expect(problems).toEqual([])
})

test('the way to the full story opens beside the page around, with the same pick', async ({
  browser,
}) => {
  const { page, frame } = await openHost(browser, {})
  await frame.locator('.map .place[data-target="MLI"] .place-name').click()
  const link = frame.getByRole('link', { name: 'Open the full story' })
  await expect.poll(() => link.getAttribute('href')).toBe('../#MLI')
  const [opened] = await Promise.all([page.context().waitForEvent('page'), link.click()])
  await opened.waitForURL(`${inject('siteUrl')}mali-bamex-2025/#MLI`)
  await expect.poll(() => opened.locator('html').getAttribute('data-picked')).toBe('MLI')
})

test('our script leaves one name behind, however often it is included', async ({ browser }) => {
  const { page, front } = await openHost(browser, {})
  const before = await page.context().newPage()
  await before.goto(front)
  const names = (of: Page) => of.evaluate(() => Object.getOwnPropertyNames(window))
  const plain = new Set(await names(before))
  const left = (await names(page)).filter((name) => !plain.has(name) && !/^(heard|0)$/.test(name))
  expect(left).toEqual(['Storyarc'])
})
