import { expect, it } from 'vitest'
import { countryName, storyIndex } from '../../src/model/storyLookup.ts'
import { strained } from '../stories/exampleStories.ts'
import { renderStoryPage } from '../stories/renderStoryPage.tsx'
import { comesTrue, tooltip } from './driver/pageState.ts'
import { Mouse } from './driver/pointer.ts'
import { middleOf } from './driver/screen.ts'

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

it('a name that is pointed at stays under the pointer, so that a click picks it', async () => {
  const story = strained.find(({ slug }) => slug === 'thirty-pledges')
  if (!story) throw new Error('The story is missing.')
  const store = await renderStoryPage({ story, surface: 'embed', width: 640, height: 800 })
  const mouse = new Mouse()
  const boxOf = (code: string) => {
    const name = document.querySelector(`.static .place[data-target="${code}"] .place-name`)
    return name?.getBoundingClientRect() ?? new DOMRect()
  }
  const usual = names()
  expect(await comesTrue(() => names().length > 5)).toBe(true)
  for (const code of usual) {
    const point = middleOf(boxOf(code))
    mouse.pointAt(point)
    expect(await comesTrue(() => tooltip().includes(countryName(story, code)))).toBe(true)
    expect({ code, ...middleOf(boxOf(code)) }).toEqual({ code, ...point })
    mouse.click(point)
    expect(await comesTrue(() => store.getState().picked?.target.id === code)).toBe(true)
    store.getState().clearPick()
    store.getState().hover(null)
    expect(await comesTrue(() => names().join() === usual.join())).toBe(true)
  }
})

it('what is picked looks the same whatever was pointed at meanwhile', async () => {
  const story = strained.find(({ slug }) => slug === 'thirty-pledges')
  if (!story) throw new Error('The story is missing.')
  const store = await renderStoryPage({ story, surface: 'explore', width: 375, height: 667 })
  const { hover, pick } = store.getState()
  const height = () => document.querySelector('.map')?.clientHeight ?? 0
  const before = height()
  pick({ kind: 'country', id: 'LTU' }, 'list')
  // The card has its room, and the map has come near enough.
  const isNear = () => document.querySelector('[aria-label="Whole story"]') !== null
  expect(await comesTrue(() => isNear() && height() < before)).toBe(true)
  const places = () =>
    [...document.querySelectorAll('.static .place-name')].map(
      (name) => `${name.textContent} ${name.getAttribute('x')} ${name.getAttribute('y')}`,
    )
  hover({ kind: 'country', id: 'AUS' })
  hover(null)
  const picked = places()
  for (const code of ['AUT', 'BEL']) {
    hover({ kind: 'country', id: code })
    expect(await comesTrue(() => names().includes(code))).toBe(true)
  }
  hover(null)
  expect(await comesTrue(() => places().join() === picked.join())).toBe(true)
})
