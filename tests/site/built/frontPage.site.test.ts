import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright'
import { expect, inject, onTestFinished } from 'vitest'
import { en } from '../../../src/words/en.ts'
import { enList } from '../../../src/words/enList.ts'
import { HOSTILE_STORY, STORIES } from './driver/openOptions.ts'
import { readStory } from './driver/readStory.ts'
import { test } from './driver/siteTest.ts'
import { watchPage } from './driver/watchPage.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const titles = (page: Page) => page.locator('.story-item h2:visible').allTextContents()

test('with several stories, the front page lists them, and each link leads to its story and back', async ({
  browser,
}) => {
  const page = await browser.newPage()
  onTestFinished(() => page.close())
  const { problems } = watchPage(page)
  await page.goto(inject('siteUrl'))
  const items = page.locator('.story-item')
  expect(await items.count()).toBeGreaterThan(STORIES.length)
  for (const slug of [...STORIES, HOSTILE_STORY] as const) {
    const { title } = await readStory(slug)
    const item = items.filter({ hasText: title })
    const image = item.locator('img')
    await image.scrollIntoViewIfNeeded()
    await expect
      .poll(() => image.evaluate((each: HTMLImageElement) => each.naturalWidth))
      .toBeGreaterThan(0)
    const link = item.locator('h2 a')
    expect(await link.getAttribute('href')).toMatch(/^\.\//)
    await link.click()
    expect(page.url()).toBe(`${inject('siteUrl')}${slug}/`)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(title)
    await page.getByRole('link', { name: en.page.allStories }).click()
    expect(page.url()).toBe(inject('siteUrl'))
  }
  const country = items.first().locator('.story-countries a').first()
  const name = (await country.textContent()) ?? ''
  await country.click()
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(enList.about(name))
  expect(problems).toEqual([])
})

test('the list is searched by keyboard, and the address keeps what for', async ({ browser }) => {
  const page = await browser.newPage()
  onTestFinished(() => page.close())
  const { problems } = watchPage(page)
  await page.goto(inject('siteUrl'))
  const all = await titles(page)
  const { title } = await readStory('mali-bamex-2025')
  const status = page.getByRole('status')
  await page.keyboard.press('Tab')
  await page.keyboard.type('tÜrkiye SHÒWCX')
  await page.keyboard.press('Backspace')
  await expect.poll(() => titles(page)).toEqual([title])
  await expect.poll(() => status.textContent()).toBe('Stories found: 1')
  await expect.poll(() => page.url()).toContain('?q=t%C3%9Crkiye+SH%C3%92WC')

  await page.reload()
  await expect.poll(() => titles(page)).toEqual([title])
  const shown = page.locator('.story-item:visible')
  await expect
    .poll(() => shown.locator('img').evaluate((each: HTMLImageElement) => each.naturalWidth))
    .toBeGreaterThan(0)

  await page.getByRole('searchbox').fill('nowhere')
  await expect.poll(() => status.textContent()).toBe('Nothing found for “nowhere”.')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect.poll(() => titles(page)).toEqual(all)
  await expect.poll(() => page.url()).toBe(inject('siteUrl'))
  expect(problems).toEqual([])
})

test('axe finds nothing in the list, in its hits and in a country’s page, in light and dark', async ({
  browser,
}) => {
  const page = await browser.newPage()
  onTestFinished(() => page.close())
  for (const path of ['', '?q=mali', 'countries/MLI/'] as const) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width: path ? 375 : 1440, height: 800 })
      await page.goto(`${inject('siteUrl')}${path}`)
      await expect.poll(() => titles(page)).not.toEqual([])
      await page.evaluate(AXE)
      const found = await page.evaluate(async () => {
        const { violations } = await window.axe.run(document, { resultTypes: ['violations'] })
        return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
      })
      expect.soft(found).toEqual([])
      const beyond = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement
        return scrollWidth - clientWidth
      })
      expect.soft(beyond).toBe(0)
    }
  }
})

test('without JavaScript the list is there, and its search is not', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  onTestFinished(() => context.close())
  const page = await context.newPage()
  await page.goto(inject('siteUrl'))
  expect((await titles(page)).length).toBeGreaterThan(STORIES.length)
  expect(await page.locator('input:visible, button:visible').count()).toBe(0)
})
