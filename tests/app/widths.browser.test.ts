import { expect, it } from 'vitest'
import { mali, strained } from '../stories/exampleStories.ts'
import { renderStoryPage } from '../stories/renderStoryPage.tsx'

const pledges = strained.find(({ slug }) => slug === 'thirty-pledges') ?? mali
const samples = () => [...document.querySelectorAll('.legend .width-sample')]

it('the legend says what widths mean, by two lines as wide as arcs of those values are', async () => {
  await renderStoryPage({ story: pledges, surface: 'explore', width: 1440, height: 900 })
  const [large, small] = samples().map((each) =>
    Number(each.querySelector('path')?.getAttribute('stroke-width')),
  )
  expect(large).toBeGreaterThan((small ?? 0) + 2)
  expect(samples().map((each) => each.parentElement?.textContent)).toEqual([
    '10,000 million EUR',
    '1,000 million EUR',
  ])
})

it('it says nothing of widths that say nothing', async () => {
  await renderStoryPage({ story: mali, surface: 'explore', width: 1440, height: 900 })
  expect(samples()).toEqual([])
})
