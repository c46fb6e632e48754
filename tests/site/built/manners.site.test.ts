import type { Page } from 'playwright'
import { expect, inject } from 'vitest'
import type { Point } from './driver/geometry.ts'
import { openHost } from './driver/hostPage.ts'
import { test } from './driver/siteTest.ts'

test('wheel and finger are the page’s, and the map’s in full screen; one hint says how to zoom, once, in the language of the page', async ({
  browser,
}) => {
  const host = await openHost(browser, { query: '?lang=fr&live=1', touch: true })
  await host.waitUntilLive()
  const hint = host.frame.locator('.gesture-hint')
  const view = () => host.frame.locator('.overlay').getAttribute('viewBox')
  const home = await view()
  expect(await hint.count()).toBe(0)
  const { x, y } = await host.middleOfMap()
  await host.page.mouse.move(x, y)
  await host.page.mouse.wheel(0, 60)
  await hint.waitFor()
  expect(await hint.textContent()).toBe('Maintenez Ctrl et faites défiler pour zoomer')

  const before = await host.scrolled()
  await swipe(host.page, await host.middleOfMap(), -200)
  await expect.poll(() => host.scrolled()).toBeGreaterThan(before + 100)
  expect(await view()).toBe(home)
  // Out of view, the browser moves nothing of a frame.
  // What the finger has set going may go on for a while.
  const back = async () => {
    await host.middleOfMap()
    return [await hint.count(), await host.attribute('data-map')]
  }
  await expect.poll(back, { timeout: 45_000 }).toEqual([0, 'live'])
  for (const turn of [60, -60]) {
    const before = await host.scrolled()
    await host.page.mouse.wheel(0, turn)
    await expect.poll(() => host.scrolled()).not.toBe(before)
  }
  expect(await hint.count()).toBe(0)

  await host.middleOfMap()
  await host.frame.getByRole('button', { name: 'Full screen' }).click()
  const leave = host.frame.getByRole('button', { name: 'Leave full screen' })
  await leave.waitFor()
  const full = await view()
  const middle = await host.middleOfMap()
  await host.page.mouse.move(middle.x, middle.y)
  await host.page.mouse.wheel(0, -200)
  await expect.poll(view).not.toBe(full)
  await leave.click()
  await host.frame.getByRole('button', { name: 'Full screen' }).waitFor()
})

test('a pick in the address scrolls nothing of the page around and takes no focus, also on the same origin', async ({
  browser,
}) => {
  const { page, front } = await openHost(browser, { query: '?static=1' })
  const frame = `${inject('siteUrl')}mali-bamex-2025/embed/?static=1#tur-mli-drones`
  const body = `<p style="height:3000px">Text</p><iframe src="${frame}" height="600"></iframe>`
  const own = `${inject('siteUrl')}around.html`
  await page.route(own, (route) => route.fulfill({ contentType: 'text/html', body: '' }))
  for (const around of [front, own]) {
    await page.goto(around)
    await page.setContent(body)
    const inside = page.frameLocator('iframe').locator('html')
    await expect
      .poll(() => inside.getAttribute('data-picked'), { timeout: 8000 })
      .toBe('tur-mli-drones')
    const state = () => page.evaluate(() => [scrollY, document.activeElement?.tagName])
    expect(await state(), around).toEqual([0, 'BODY'])
    expect(page.frames().map((each) => each.url())).toContain(frame)
  }
})

test('where the page around forbids it, the map offers no full screen', async ({ browser }) => {
  const host = await openHost(browser, { query: '?static=1', allow: 'web-share' })
  await host.frame.getByRole('button', { name: 'Share', exact: true }).waitFor()
  expect(await host.frame.getByRole('button', { name: 'Full screen' }).count()).toBe(0)
})

test('Escape leaves what was entered, one after the other', async ({ openStory }) => {
  const page = await openStory({
    story: 'mali-bamex-2025',
    surface: 'embed',
    map: 'live',
    width: 640,
    height: 864,
  })
  await page.waitUntilLive()
  await page.goToFragment('#MLI')
  const whole = page.page.getByRole('button', { name: 'Back to the article' })
  await page.page.getByRole('button', { name: 'Show all' }).click()
  await whole.waitFor()
  await page.page.locator('.card .row-facts').first().click()
  await page.press('Escape')
  await expect.poll(() => whole.count()).toBe(0)
  await page.expectPicked('MLI')
  await page.press('Escape')
  await page.expectPicked('')
  const focused = () => page.page.evaluate(() => document.activeElement?.tagName)
  await page.page.locator('.map canvas').focus()
  expect(await focused()).toBe('CANVAS')
  await page.press('Escape')
  expect(await focused()).toBe('BODY')
})

test('the skip link leads to the article, and leaves address and history alone', async ({
  openStory,
}) => {
  const page = await openStory({ story: 'mali-bamex-2025', surface: 'embed', fragment: '#MLI' })
  await page.expectPicked('MLI')
  const before = await page.historyLength()
  const skip = page.page.getByRole('link', { name: 'Skip the map' })
  await skip.focus()
  await page.press('Enter')
  const focused = () => page.page.evaluate(() => document.activeElement?.tagName)
  await expect.poll(focused).toBe('ARTICLE')
  await page.expectPicked('MLI')
  expect(await page.historyLength()).toBe(before)
})

test('with the map alone, a closed card gives the focus to the country on the map', async ({
  openStory,
}) => {
  const page = await openStory({
    story: 'mali-bamex-2025',
    surface: 'embed',
    query: 'ui=map',
    fragment: '#MLI',
  })
  await page.page.getByRole('button', { name: 'Close' }).focus()
  await page.press('Enter')
  await page.expectPicked('')
  const focused = () =>
    page.page.evaluate(() => document.activeElement?.getAttribute('data-target'))
  await expect.poll(focused).toBe('MLI')
})

/** Draws one finger from a point over so many pixels, downwards if they are positive. */
async function swipe(page: Page, { x, y }: Point, distance: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', moved?: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: moved === undefined ? [] : [{ x, y: y + moved }],
    })
  await touch('touchStart', 0)
  for (let step = 1; step <= 10; step++) await touch('touchMove', (distance * step) / 10)
  await touch('touchEnd')
}
