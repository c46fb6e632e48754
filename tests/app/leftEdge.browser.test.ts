import { describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { mali } from '../stories/exampleStories.ts'
import { renderStoryPage } from '../stories/renderStoryPage.tsx'
import { comesTrue } from './driver/pageState.ts'

const WIDTHS = [375, 768, 899, 1440]

describe.for(['explore', 'embed'] as const)('the page, %s,', (surface) => {
  it('has one left edge for article, lists and card', async () => {
    const store = await renderStoryPage({ story: mali, surface, width: 375, height: 900 })
    store.getState().pick({ kind: 'country', id: 'MLI' }, 'map')
    await comesTrue(() => document.querySelector('.card') !== null)
    for (const width of WIDTHS) {
      await page.viewport(width, 900)
      const edges = ['.article h1', '.entries h2', '.card h2', '.card-body'].map(leftOf)
      expect(new Set(edges).size, `${width} px: ${edges}`).toBe(1)
    }
  })
})

function leftOf(selector: string): number {
  return Math.round(document.querySelector(selector)?.getBoundingClientRect().left ?? -1)
}
