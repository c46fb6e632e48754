import { describe, expect, inject } from 'vitest'
import { type HostPage, openHost } from './driver/hostPage.ts'
import { test } from './driver/siteTest.ts'

const DRONES = { kind: 'flow', id: 'tur-mli-drones' }
const MALI = { kind: 'country', id: 'MLI' }

describe('in a frame of another origin', () => {
  test('picks, kinds, theme and height go both ways, and move nothing of the page around', async ({
    browser,
  }) => {
    const host = await openHost(browser, { query: '?static=1' })
    const historyLength = await host.historyLength()
    const scrolled = await host.scrolled()
    const lastPick = async () => (await host.heard('pick')).at(-1)?.target

    await host.press('Pick the drones')
    await host.expectPicked('tur-mli-drones')
    await expect.poll(lastPick).toEqual(DRONES)
    await host.frame.locator('.map .place[data-target="MLI"] .place-name:visible').click()
    await expect.poll(lastPick).toEqual(MALI)
    await host.press('Pick nothing')
    await host.expectPicked(null)
    await expect.poll(lastPick).toBe(null)

    await host.press('Pick the drones')
    await host.press('Ruptures only')
    await expect.poll(() => host.frame.locator('.map .arc').count()).toBe(1)
    await host.expectPicked(null)
    await host.press('All kinds')
    await expect.poll(() => host.frame.locator('.map .arc').count()).toBeGreaterThan(10)
    await host.press('Dark')
    await expect.poll(() => host.attribute('data-theme')).toBe('dark')

    expect(await host.scrolled()).toBe(scrolled)
    expect(await host.historyLength()).toBe(historyLength)

    const frame = host.page.locator('#first')
    const heightOf = () => frame.evaluate((each) => each.clientHeight)
    const said = async (type: string) =>
      (await host.heard(type)).filter((each) => each.frame === 'first').at(-1)?.height
    const ready = await said('ready')
    expect(ready).toBeGreaterThan(360)
    await expect.poll(heightOf).toBe(ready)
    await frame.evaluate((each) => each.setAttribute('width', '330'))
    await expect.poll(() => said('resize')).toBeGreaterThan(360)
    const narrow = await said('resize')
    expect(narrow).not.toBe(ready)
    await expect.poll(heightOf).toBe(narrow)
    expect(host.problems).toEqual([])
    expect(await host.page.context().cookies()).toEqual([])
    expect(await storedIn(host.frame)).toBe(0)
  })
})

describe('in a frame with the strictest sandbox that scripts allow', () => {
  test('the live map comes; the wheel moves the page, and with Ctrl the map; picks and theme are heard', async ({
    browser,
  }) => {
    const host = await openHost(browser, { sandbox: 'allow-scripts', query: '?live=1' })
    await host.waitUntilLive()
    const { x, y } = await host.middleOfMap()
    const before = await host.scrolled()
    const view = () => host.frame.locator('.overlay').getAttribute('viewBox')
    const home = await view()
    await host.page.mouse.move(x, y)
    for (let turn = 0; turn < 5; turn++) await host.page.mouse.wheel(0, 60)
    await expect.poll(() => host.scrolled()).toBe(before + 300)
    expect(await view()).toBe(home)

    await host.middleOfMap()
    await host.page.keyboard.down('Control')
    await host.page.mouse.wheel(0, -200)
    await host.page.keyboard.up('Control')
    await expect.poll(view).not.toBe(home)
    expect(await host.scrolled()).toBe(before)

    await host.press('Pick the drones')
    await host.expectPicked('tur-mli-drones')
    await expect.poll(async () => (await host.heard('pick')).at(-1)?.target).toEqual(DRONES)
    await host.press('Dark')
    await expect.poll(() => host.attribute('data-theme')).toBe('dark')

    expect(await host.heard('error')).toEqual([])
    expect(host.problems).toEqual([])
    expect(await host.page.context().cookies()).toEqual([])
    expect(await storedIn(host.frame)).toBe(0)
  })
})

/** How much a frame's page has stored; a page without an origin can store nothing. */
async function storedIn(frame: Awaited<ReturnType<typeof openHost>>['frame']): Promise<number> {
  return frame.locator('html').evaluate(async () => {
    if (origin === 'null') return 0
    const databases = (await indexedDB.databases()).length
    return localStorage.length + sessionStorage.length + databases + (await caches.keys()).length
  })
}

test('where scripts are blocked altogether, drawing and article are there', async ({ browser }) => {
  const host = await openHost(browser, { sandbox: '', silent: true })
  const { frame } = host
  await expect.poll(() => frame.locator('.map-drawing .arc').count()).toBeGreaterThan(10)
  expect(await frame.locator('.capital').first().isVisible()).toBe(true)
  expect(await frame.getByRole('heading', { level: 1 }).isVisible()).toBe(true)
  expect(await frame.locator('.share-button:visible').count()).toBe(0)
  await frame.locator('.map .place[data-target="MLI"] .place-name:visible').click()
  await expect
    .poll(() => frame.locator('#MLI').evaluate((each) => each.matches(':target')))
    .toBe(true)
})

test('the way to the full story opens beside the page around, with the same pick', async ({
  browser,
}) => {
  const host = await openHost(browser, { query: '?static=1#MLI' })
  await host.expectPicked('MLI')
  const link = host.frame.getByRole('link', { name: 'Open the full story' })
  await expect.poll(() => link.getAttribute('href')).toBe('../#MLI')
  const [opened] = await Promise.all([host.page.context().waitForEvent('page'), link.click()])
  await opened.waitForURL(`${inject('siteUrl')}mali-bamex-2025/#MLI`)
  await expect.poll(() => opened.locator('html').getAttribute('data-picked')).toBe('MLI')
})

test('a frame that comes later is heard, driven and given its height, too; one of others is not', async ({
  browser,
}) => {
  const host = await openHost(browser, { query: '?static=1' })
  await host.page.locator('#first').evaluate((first) => {
    const later = first.cloneNode() as HTMLIFrameElement
    later.id = 'later'
    first.after(later)
  })
  const heardOfLater = async (type: string) =>
    (await host.heard(type)).filter(({ frame }) => frame === 'later')
  await expect.poll(() => heardOfLater('ready')).toHaveLength(1)
  await host.page.locator('#later').evaluate((frame) => {
    if (frame instanceof HTMLIFrameElement) window.Storyarc?.pick(frame, 'MLI')
  })
  await expect.poll(async () => (await heardOfLater('pick')).at(-1)?.target).toEqual(MALI)
  await host.expectPicked(null)
  await expectOthersUnheard(host)
})

test('a transparent frame is as light or dark as the page that shows through', async ({
  browser,
}) => {
  for (const scheme of ['light', 'dark']) {
    const host = await openHost(browser, { query: '?static=1&transparent=1', scheme })
    await expect.poll(() => host.attribute('data-theme')).toBe(scheme)
    const ground = await host.frame
      .locator('html')
      .evaluate((html) => getComputedStyle(html).backgroundColor)
    expect(ground).toBe('rgba(0, 0, 0, 0)')
  }
})

/** Frames of others can neither set their height nor raise our events. */
async function expectOthersUnheard(host: HostPage): Promise<void> {
  const message = { source: 'storyarc', version: 1, story: 'x', target: null }
  await host.page.evaluate(async (message) => {
    const before = document.querySelectorAll('#log li').length
    const ad = document.createElement('iframe')
    ad.id = 'ad'
    ad.height = '90'
    const lines = [{ type: 'pick' }, { type: 'resize', height: 4000 }].map(
      (each) => `parent.postMessage(${JSON.stringify({ ...message, ...each })}, '*')`,
    )
    ad.srcdoc = `<script>${lines.join(';')};parent.postMessage('said', '*')</script>`
    const said = new Promise<void>((resolve) => {
      addEventListener('message', ({ data }) => data === 'said' && resolve())
    })
    document.body.append(ad)
    await said
    if (document.querySelectorAll('#log li').length > before) throw new Error('It was heard.')
  }, message)
  expect(await host.page.locator('#ad').evaluate((ad) => ad.clientHeight)).toBe(90)
}

test('where our script cannot be had, a fragment still leads to its entry', async ({ browser }) => {
  const host = await openHost(browser, {
    sandbox: 'allow-scripts',
    query: '#MLI',
    silent: true,
    prepare: async (page) => {
      await page.route(/assets\/index[^/]*js$/, (route) => route.abort())
    },
  })
  const entry = host.frame.locator('#MLI')
  await expect.poll(() => entry.evaluate((each) => each.matches(':target'))).toBe(true)
})

test('our script leaves one name behind and says everything once, however often it is included', async ({
  browser,
}) => {
  const host = await openHost(browser, { query: '?static=1', isAlone: false })
  await host.page.addScriptTag({ url: `${inject('siteUrl')}embed.js` })
  await host.press('Pick Mali')
  await expect.poll(() => host.heard('pick')).toHaveLength(1)
  const plain = await host.page.context().newPage()
  await plain.goto(host.front)
  const names = () => Object.getOwnPropertyNames(window)
  const usual = new Set(await plain.evaluate(names))
  const left = (await host.page.evaluate(names)).filter((name) => !usual.has(name))
  expect(left.filter((name) => !/^(\d|log|first|second)$/.test(name))).toEqual(['Storyarc'])
})
