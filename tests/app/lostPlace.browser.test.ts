import { describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { readingPlace } from '../../src/linking/readingPlace.ts'
import { mali } from '../stories/exampleStories.ts'
import { renderStoryPage } from '../stories/renderStoryPage.tsx'
import { comesTrue } from './driver/pageState.ts'
import { bringIntoView, linksOf } from './driver/panel.ts'
import { Mouse } from './driver/pointer.ts'

const PAGE = { story: mali, surface: 'explore', height: 700, history: 'push' } as const
const FLOW = 'mli-fra-expulsion'

describe.for([1000, 375])('the page of %i pixels', (width) => {
  it('returns by Back from a click in the lists to the entry, and from the next pick to the one before', async () => {
    const store = await renderStoryPage({ ...PAGE, width })
    const before = await clickEntry(FLOW)
    store.getState().pick({ kind: 'country', id: 'TUR' }, 'map')
    const shown = scrolled()
    await comesTrue(() => scrolled() !== shown)
    history.back()
    await expect.poll(() => store.getState().picked?.target.id).toBe(FLOW)
    expect(await comesTrue(() => scrolled() === shown)).toBe(true)
    history.back()
    await expect.poll(() => store.getState().picked).toBeNull()
    expect(await comesTrue(() => scrolled() === before)).toBe(true)
  })

  it('returns by a button of the card, which is there after a click in the lists alone', async () => {
    const store = await renderStoryPage({ ...PAGE, width, history: 'replace' })
    const goBack = () => page.getByRole('button', { name: 'Back to where I was' }).query()
    const before = await clickEntry(FLOW)
    await comesTrue(() => goBack() !== null)
    store.getState().pick({ kind: 'country', id: 'MLI' }, 'card')
    await comesTrue(() => document.querySelector('.card')?.ariaLabel === 'Mali')
    goBack()?.dispatchEvent(new MouseEvent('click', { bubbles: true }))
    await comesTrue(() => goBack() === null)
    expect(goBack()).toBeNull()
    expect(scrolled()).toBe(before)
    expect(document.activeElement?.closest('.entry')?.id).toBe(FLOW)
    expect(store.getState().picked?.target.id).toBe('MLI')
    store.getState().pick({ kind: 'country', id: 'FRA' }, 'map')
    await comesTrue(() => document.querySelector('.card')?.ariaLabel === 'France')
    expect(goBack()).toBeNull()
  })
})

/** Clicks an entry of the lists, and waits until the article shows its words; tells how far it was scrolled. */
async function clickEntry(id: string): Promise<number> {
  const entry = linksOf('lists').find(({ dataset }) => dataset.target === id)
  const at = entry && bringIntoView(entry)
  const before = scrolled()
  new Mouse().click(at ?? { x: 0, y: 0 })
  expect(await comesTrue(() => scrolled() < before - 200)).toBe(true)
  return before
}

function scrolled(): number {
  const article = document.querySelector('.article')
  return article ? readingPlace(article) : 0
}
