import { describe, expect } from 'vitest'
import { openHost } from './driver/hostPage.ts'
import { test } from './driver/siteTest.ts'

/** A reader as most are: the article scrolls smoothly and the emphasis fades. */
const MALI = { story: 'mali-bamex-2025', reducedMotion: false } as const

describe('on the page to explore', () => {
  test('a shared link shows what was picked, on the map, in the article and as a card', async ({
    openStory,
  }) => {
    const page = await openStory({ ...MALI, fragment: '#mli-fra-expulsion', reducedMotion: true })
    await page.expectPicked('mli-fra-expulsion')
    await expect.poll(() => page.article.shows(page.wordsOf('mli-fra-expulsion'))).toBe(true)
    expect((await page.state()).emphases).toMatchObject({
      MLI: 'strong',
      FRA: 'strong',
      TUR: 'muted',
    })
    const card = page.page.getByRole('region', { name: 'Mali expelled French forces' })
    expect(await card.isVisible()).toBe(true)
  })

  test('a reload keeps the pick', async ({ openStory }) => {
    const page = await openStory(MALI)
    await page.map.clickArc('tur-mli-drones')
    await page.reload()
    await page.expectPicked('tur-mli-drones')
  })

  test('every pick is one step of history, and back and forward go through them', async ({
    openStory,
  }) => {
    const page = await openStory(MALI)
    const picks = ['MLI', 'tur-mli-drones', 'RUS']
    const before = await page.historyLength()
    for (const id of picks) {
      await page.article.click(id, 'lists')
      await page.expectPicked(id)
    }
    expect(await page.historyLength()).toBe(before + picks.length)
    for (const id of ['tur-mli-drones', 'MLI', '']) {
      await page.page.goBack()
      await page.expectPicked(id)
    }
    for (const id of picks) {
      await page.page.goForward()
      await page.expectPicked(id)
    }
    expect(await page.historyLength()).toBe(before + picks.length)
  })

  test('to pick the same thing again is no new step', async ({ openStory }) => {
    const page = await openStory({ ...MALI, fragment: '#MLI' })
    const before = await page.historyLength()
    await page.article.click('MLI', 'lists')
    await page.article.click('MLI', 'text')
    await page.expectPicked('MLI')
    expect(await page.historyLength()).toBe(before)
  })

  test('clearing the pick clears the fragment and keeps the query', async ({ openStory }) => {
    const page = await openStory({ ...MALI, query: 'theme=dark', fragment: '#MLI' })
    await page.clearPick()
    const address = new URL(page.page.url())
    expect(address.searchParams.get('theme')).toBe('dark')
    expect(address.hash).toBe('')
  })
})

test('a frame never lengthens the history of the page around it, and Back leaves that page', async ({
  browser,
}) => {
  const host = await openHost(browser, { query: '?static=1' })
  const before = await host.historyLength()
  for (const id of ['MLI', 'tur-mli-drones', 'RUS']) {
    await host.frame.locator(`.entries a[data-target="${id}"]`).first().click()
    await host.expectPicked(id)
  }
  const inside = host.page.frames().find((each) => each.url().endsWith('/embed/?static=1#RUS'))
  expect(inside).toBeDefined()
  expect(await host.historyLength()).toBe(before)
  await host.page.goBack()
  expect(host.page.url()).toBe(host.front)
})
