import { expect, inject, onTestFinished } from 'vitest'
import { HOSTILE_STORY, STORIES } from './driver/openOptions.ts'
import { readStory } from './driver/readStory.ts'
import { test } from './driver/siteTest.ts'
import { watchPage } from './driver/watchPage.ts'

test('with one story, the front page is that story', async ({ browser }) => {
  const page = await browser.newPage()
  onTestFinished(() => page.close())
  await page.goto(`${inject('singleSiteUrl')}?static=1#MLI`)
  const { title } = await readStory('mali-bamex-2025')
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(title)
  await expect.poll(() => page.locator('html').getAttribute('data-picked')).toBe('MLI')
  expect(await page.locator('.map-drawing.static .arc').count()).toBeGreaterThan(8)
})

test('with several, it lists them, and each link leads to its story', async ({ browser }) => {
  const page = await browser.newPage()
  onTestFinished(() => page.close())
  const { problems } = watchPage(page)
  await page.goto(inject('siteUrl'))
  const links = page.locator('main a')
  expect(await links.count()).toBe(STORIES.length + 1)
  for (const slug of [...STORIES, HOSTILE_STORY] as const) {
    const { title } = await readStory(slug)
    const link = links.filter({ hasText: title })
    expect(await link.getAttribute('href')).toMatch(/^\.\//)
    const image = link.locator('img')
    await image.scrollIntoViewIfNeeded()
    await expect
      .poll(() => image.evaluate((each: HTMLImageElement) => each.naturalWidth))
      .toBeGreaterThan(0)
    await link.click()
    expect(page.url()).toBe(`${inject('siteUrl')}${slug}/`)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(title)
    await page.goBack()
  }
  expect(problems).toEqual([])
})
