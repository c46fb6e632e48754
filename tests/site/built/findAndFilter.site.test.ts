import { describe, expect } from 'vitest'
import { test } from './driver/siteTest.ts'

describe.for(['explore', 'embed'] as const)('the legend, %s', (surface) => {
  test('shows what the address asks for, and the address what the legend shows', async ({
    openStory,
  }) => {
    const story = await openStory({
      story: 'mali-bamex-2025',
      surface,
      query: 'ui=full&kinds=arms,rupture',
      fragment: '#tur-mli-drones',
    })
    const { page } = story
    const steps = await story.historyLength()
    const arcs = () => page.locator('.map-drawing.static .arc').count()
    expect(await arcs()).toBe(5)
    await page.getByText('2 kinds hidden').waitFor()
    await page.getByRole('button', { name: 'Only Rupture' }).press('Enter')
    await expect.poll(arcs).toBe(1)
    await expect.poll(() => page.locator('li.entry').count()).toBe(1)
    await story.expectPicked('')
    expect(new URL(page.url()).search).toBe('?ui=full&static=1&kinds=rupture')
    expect(new URL(page.url()).hash).toBe('')
    await page.getByRole('button', { name: 'Show all' }).click()
    await expect.poll(arcs).toBe(12)
    expect(new URL(page.url()).search).toBe('?ui=full&static=1')
    expect(await story.historyLength()).toBe(steps)
  })
})

test('the search opens by its key, and what it finds is picked by keys alone', async ({
  openStory,
}) => {
  const story = await openStory({ story: 'mali-bamex-2025' })
  const { page } = story
  await story.press('/')
  await page.getByRole('combobox').waitFor()
  await page.keyboard.type('drones')
  await page.getByRole('option').first().waitFor()
  await story.press('Enter')
  await story.expectPicked('tur-mli-drones')
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-target')))
    .toBe('tur-mli-drones')
  await story.press('/')
  await page.getByRole('combobox').waitFor()
  await story.press('Escape')
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
  await story.expectPicked('tur-mli-drones')
})
