import { expect, it, onTestFinished } from 'vitest'
import { page } from 'vitest/browser'
import { mali } from '../stories/exampleStories.ts'
import { renderStoryPage } from '../stories/renderStoryPage.tsx'
import { comesTrue } from './driver/pageState.ts'

/** Pictures that stand among words. */
const PICTURES = '.legend .kind-sample, .flow-rows .kind-sample, .card button svg'

it('draws what stands among words as much larger as the reader has the words', async () => {
  const store = await renderStoryPage({ story: mali, surface: 'explore', width: 1440, height: 900 })
  await page.viewport(1440, 900)
  store.getState().pick({ kind: 'country', id: 'MLI' }, 'map')
  await comesTrue(() => document.querySelector('.card button svg') !== null)
  const usual = widths()
  expect(usual.length).toBeGreaterThan(10)
  onTestFinished(() => {
    document.documentElement.style.removeProperty('font-size')
  })
  document.documentElement.style.fontSize = '200%'
  expect(widths()).toEqual(usual.map((width) => 2 * width))
})

function widths(): number[] {
  return [...document.querySelectorAll(PICTURES)].map((each) => each.getBoundingClientRect().width)
}
