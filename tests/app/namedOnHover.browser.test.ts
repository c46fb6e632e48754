import { expect, it } from 'vitest'
import { storyIndex } from '../../src/model/storyLookup.ts'
import { strained } from '../stories/exampleStories.ts'
import { renderStoryPage } from '../stories/renderStoryPage.tsx'
import { comesTrue } from './driver/pageState.ts'

const names = () =>
  [...document.querySelectorAll('.map-drawing.static .place')]
    .filter((place) => place.querySelector('.place-name'))
    .map((place) => place.getAttribute('data-target') ?? '')

it('who is hovered or picked on a crowded phone is named, with the far ends, and after a hover others are again', async () => {
  const story = strained.find(({ slug }) => slug === 'thirty-pledges')
  if (!story) throw new Error('The story is missing.')
  const store = await renderStoryPage({ story, surface: 'explore', width: 375, height: 667 })
  const { hover, pick } = store.getState()
  const usual = names()
  const { partnersOf } = storyIndex(story)
  const left = story.countries.find(
    ({ code }) => partnersOf(code).size > 0 && !usual.includes(code),
  )
  if (!left) throw new Error('Every country is named, also where there is no room.')
  const target = { kind: 'country', id: left.code } as const
  const isNamed = () =>
    [left.code, ...partnersOf(left.code)].every((code) => names().includes(code))

  hover(target)
  expect(await comesTrue(isNamed)).toBe(true)
  expect(usual).not.toContain(left.code)
  hover(null)
  expect(await comesTrue(() => names().join() === usual.join())).toBe(true)
  pick(target, 'list')
  expect(await comesTrue(isNamed)).toBe(true)
})
