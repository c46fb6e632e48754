import { describe, expect, it, vi } from 'vitest'
import { readingOrder } from '../../src/linking/readingOrder.ts'
import { mali } from '../stories/exampleStories.ts'
import { comesTrue, picked } from './driver/pageState.ts'
import { sendPage } from './driver/sentPage.ts'

const all = <T extends Element = HTMLElement>(selector: string) => [
  ...document.querySelectorAll<T>(selector),
]
const isStarted = () => document.documentElement.dataset.map === 'static'
const armsPassages = () => all('.article [data-look="heavy"]').length
const armsEntries = () => all('.entry-link[data-look="heavy"]').length
const only = (kind = 'Rupture') =>
  all('button.only').find((button) => button.getAttribute('aria-label')?.includes(kind))
const READ = '.article-head > *, .article-body > *, .reference .entries > *'

describe('the article and its lists, as the server sent them', () => {
  it('stay the very elements that were sent', async () => {
    const { startWith } = sendPage(mali)
    const before = all(READ)
    expect(before.length).toBeGreaterThan(20)
    startWith()
    expect(await comesTrue(isStarted)).toBe(true)
    expect(all(READ).every((element, i) => element === before[i])).toBe(true)
  })

  it('pick, preview and start the walk', async () => {
    const { startWith } = sendPage(mali)
    startWith()
    expect(await comesTrue(isStarted)).toBe(true)
    const [link] = all('.article a[data-target="FRA"]')
    link?.click()
    expect(await comesTrue(() => picked() === 'FRA')).toBe(true)
    expect(link?.dataset.emphasis).toBe('strong')
    all('.article .walk-start')[0]?.click()
    const first = readingOrder(mali)[0]?.id
    expect(await comesTrue(() => picked() === first)).toBe(true)
  })

  it('are one stop of the Tab key for all flows, and one for all countries', async () => {
    const { startWith } = sendPage(mali)
    startWith()
    const tabbable = () => all('.entries .entry-link').filter(({ tabIndex }) => tabIndex === 0)
    expect(await comesTrue(() => tabbable().length === 2)).toBe(true)
  })

  it('follow the filter, and the place that the card shows stays marked', async () => {
    const { startWith } = sendPage(mali)
    startWith()
    expect(await comesTrue(() => only() !== undefined)).toBe(true)
    all('.article a[data-target="FRA"]')[0]?.click()
    expect(await comesTrue(() => all('.article [aria-current]').length === 1)).toBe(true)
    expect(armsPassages()).toBeGreaterThan(0)
    only()?.click()
    expect(await comesTrue(() => armsPassages() === 0 && armsEntries() === 0)).toBe(true)
    expect(await comesTrue(() => all('.article [aria-current]').length === 1)).toBe(true)
    all('.kinds-note button')[0]?.click()
    expect(await comesTrue(() => armsPassages() > 0 && armsEntries() > 0)).toBe(true)
  })

  it('keep the reader’s place, what is unfolded and the focus, when the filter has them written anew', async () => {
    const { startWith } = sendPage(mali)
    startWith()
    expect(await comesTrue(() => only() !== undefined)).toBe(true)
    const entry = () => document.getElementById('MLI')
    const link = entry()?.querySelector<HTMLElement>('.entry-link')
    const details = entry()?.querySelector('details')
    if (!entry() || !link || !details)
      throw new Error('Mali has no entry with something to unfold.')
    details.open = true
    entry()?.scrollIntoView()
    link.focus({ preventScroll: true })
    const before = entry()?.getBoundingClientRect().top ?? 0
    only()?.click()
    expect(await comesTrue(() => armsEntries() === 0)).toBe(true)
    expect(entry()).not.toBeNull()
    expect(Math.abs((entry()?.getBoundingClientRect().top ?? 0) - before)).toBeLessThan(2)
    expect(entry()?.querySelector('details')?.open).toBe(true)
    expect(document.activeElement?.getAttribute('data-target')).toBe('MLI')
  })

  it('stay where what follows the filter cannot be had, until it can', async () => {
    const { startWith } = sendPage(mali)
    const loadReading = vi.fn(() => Promise.reject(new Error('offline')))
    startWith({ loadReading })
    expect(await comesTrue(() => only() !== undefined)).toBe(true)
    const words = document.querySelector('.article')?.textContent
    only()?.click()
    expect(await comesTrue(() => loadReading.mock.calls.length === 1)).toBe(true)
    expect(document.querySelector('.article')?.textContent).toBe(words)
    all('.kinds-note button')[0]?.click()
    expect(await comesTrue(() => all('.kinds-note').length === 0)).toBe(true)
    only('Arms')?.click()
    expect(await comesTrue(() => loadReading.mock.calls.length > 1)).toBe(true)
  })
})
