import { describe, expect, it } from 'vitest'
import type { Surface } from '../../src/app/pageData.ts'
import { targetsOf } from '../../src/model/target.ts'
import { stories } from '../stories/exampleStories.ts'
import { renderStoryPage } from '../stories/renderStoryPage.tsx'
import { comesTrue, picked } from './driver/pageState.ts'

const PHONES: { surface: Surface; width: number; height: number }[] = [
  { surface: 'explore', width: 320, height: 568 },
  { surface: 'explore', width: 375, height: 667 },
  { surface: 'embed', width: 320, height: 640 },
]

/** The window is looked at in so many rows. */
const ROWS = 100

/** What of a part of the page is in view and on top down the middle of the window, as a share of its height. */
function shareOf(selector: string): number {
  const rows = Array.from({ length: ROWS }, (_, i) => ((i + 0.5) / ROWS) * innerHeight)
  const own = rows.filter((y) => document.elementFromPoint(innerWidth / 2, y)?.closest(selector))
  return own.length / ROWS
}

function button(name: string): HTMLButtonElement | undefined {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('.card button')]
  return buttons.find(({ textContent }) => textContent === name)
}

describe.for(PHONES)('on a phone, $surface at $width × $height,', (size) => {
  it.for(stories)('a pick leaves the window to words, in $slug', async (story) => {
    const store = await renderStoryPage({ story, ...size })
    const whole = shareOf('.map')
    const wrong: string[] = []
    for (const target of targetsOf(story)) {
      store.getState().pick(target, 'list')
      const isShown = () => document.querySelector('.card') !== null && picked() === target.id
      await comesTrue(isShown)
      const card = document.querySelector('.dock')?.getBoundingClientRect()
      if (!card || card.height > 120.5) wrong.push(`${target.id}: a card of ${card?.height} px`)
      const words = shareOf('.panel-scroll, .dock')
      if (words < 0.45) wrong.push(`${target.id}: ${words} are words`)
      if (shareOf('.map') >= whole) wrong.push(`${target.id}: the map has kept its room`)
    }
    expect(wrong).toEqual([])
  })

  it.for(stories)('a card opens and closes again, in $slug', async (story) => {
    const store = await renderStoryPage({ story, ...size })
    for (const target of targetsOf(story).slice(0, 1)) store.getState().pick(target, 'list')
    expect(await comesTrue(() => button('Show all') !== undefined)).toBe(true)
    button('Show all')?.click()
    expect(await comesTrue(() => shareOf('.card') > 0.45)).toBe(true)
    const last = document.querySelector('.card-body > * > :last-child')
    last?.scrollIntoView({ block: 'end' })
    const { left = 0, bottom = 0 } = last?.getBoundingClientRect() ?? {}
    expect(document.elementFromPoint(left + 1, bottom - 2)?.closest('.card-body')).toBeTruthy()
    button('Back to the article')?.click()
    expect(await comesTrue(() => shareOf('.card') < 0.25)).toBe(true)
  })
})
