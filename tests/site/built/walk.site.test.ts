import { expect } from 'vitest'
import { readingOrder } from '../../../src/linking/readingOrder.ts'
import { openHost } from './driver/hostPage.ts'
import { readStory } from './driver/readStory.ts'
import { test } from './driver/siteTest.ts'

test('a walk in a frame goes on by button and by key, and leaves history and place of the page around', async ({
  browser,
}) => {
  const host = await openHost(browser, { query: '?walk=1&static=1' })
  const { frame, page } = host
  const [first, second, third] = readingOrder(await readStory('mali-bamex-2025'))
  // The mouse would scroll to the button first.
  await host.middleOfMap()
  const [historyLength, scrolled] = [await host.historyLength(), await host.scrolled()]
  await host.expectPicked(first?.id ?? '')
  await frame.getByRole('button', { name: 'Next', exact: true }).click()
  await host.expectPicked(second?.id ?? '')
  await page.keyboard.press('n')
  await host.expectPicked(third?.id ?? '')
  await frame
    .locator('.card')
    .getByText(/^3 of \d+$/)
    .waitFor()
  await expect.poll(async () => (await host.heard('pick')).at(-1)?.target?.id).toBe(third?.id)
  await page.keyboard.press('Escape')
  await host.expectPicked(null)
  expect(await host.historyLength()).toBe(historyLength)
  expect(await host.scrolled()).toBe(scrolled)
  expect(host.problems).toEqual([])
})
