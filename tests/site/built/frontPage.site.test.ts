import { expect, inject, onTestFinished } from 'vitest'
import { HOSTILE_STORY, STORIES } from './driver/openOptions.ts'
import { readStory } from './driver/readStory.ts'
import { test } from './driver/siteTest.ts'
import { watchPage } from './driver/watchPage.ts'

test('with several stories, the front page lists them, and each link leads to its story', async ({
  browser,
}) => {
  const page = await browser.newPage()
  onTestFinished(() => page.close())
  const { problems } = watchPage(page)
  await page.goto(inject('siteUrl'))
  const links = page.locator('main a')
  expect(await links.count()).toBeGreaterThan(STORIES.length)
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
