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

it('sets names on the map in the size of the words, and none on another', async () => {
  await renderStoryPage({ story: mali, surface: 'explore', width: 1440, height: 900 })
  await page.viewport(1440, 900)
  onTestFinished(() => {
    document.documentElement.style.removeProperty('font-size')
  })
  const height = () => nameBoxes()[0]?.height ?? 0
  const usual = height()
  document.documentElement.style.fontSize = '200%'
  expect(await comesTrue(() => height() > 1.8 * usual && countTouching(nameBoxes()) === 0)).toBe(
    true,
  )
  expect(nameBoxes().length).toBeGreaterThan(mali.countries.length / 2)
})

function nameBoxes(): DOMRect[] {
  return [...document.querySelectorAll('.map .place-name')].map((each) =>
    each.getBoundingClientRect(),
  )
}

function countTouching(boxes: readonly DOMRect[]): number {
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
  ).length
}

function widths(): number[] {
  return [...document.querySelectorAll(PICTURES)].map((each) => each.getBoundingClientRect().width)
}
