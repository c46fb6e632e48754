import { beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { mali, stories } from '../stories/exampleStories.ts'
import { renderStoryPage } from '../stories/renderStoryPage.tsx'
import { comesTrue } from './driver/pageState.ts'

const focused = () => document.activeElement
const focusedTarget = () => focused()?.getAttribute('data-target')
const isIn = (region: string) => focused()?.closest(region) !== null
const links = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)]
const tabbable = (selector: string) => links(selector).filter(({ tabIndex }) => tabIndex === 0)

describe.each(stories)('the page of $slug, for the keyboard', (story) => {
  beforeEach(async () => {
    await renderStoryPage({ story, surface: 'explore', width: 1000, height: 700 })
  })

  it('has few stops before the article', async () => {
    let stops = 0
    do {
      await userEvent.tab()
      stops++
    } while (!isIn('.article') && stops < 20)
    expect(stops).toBeLessThanOrEqual(8)
  })

  it('is one stop in the map and in each list, with arrow keys from one to the next', async () => {
    const codes = story.countries.map(({ code }) => code)
    const PARTS = [
      ['.map a.place', codes],
      ['.entries:has(#_flows) a.entry-link', story.flows.map(({ id }) => id)],
      ['.entries:has(#_countries) a.entry-link', codes],
    ] as const
    for (const [part, targets] of PARTS) {
      const [first] = tabbable(part)
      expect(tabbable(part)).toEqual([links(part)[0]])
      first?.focus()
      const met = [focusedTarget()]
      for (let i = 1; i < targets.length; i++) {
        await userEvent.keyboard(i % 2 ? '{ArrowDown}' : '{ArrowRight}')
        met.push(focusedTarget())
      }
      expect(met.toSorted()).toEqual(targets.toSorted())
      await userEvent.keyboard('{ArrowDown}')
      expect(focusedTarget()).toBe(met.at(-1))
      expect(tabbable(part)).toEqual([focused()])
      await userEvent.keyboard('{Home}{End}{ArrowUp}')
      expect(focusedTarget()).toBe(met.at(-2))
    }
  })
})

describe('from what is picked by keys', () => {
  const WORDS = '.article a.mention:not(.inner)[data-target="TUR"]'
  const isFocused = (selector: string) => focused()?.matches(selector) ?? false

  async function pickFromWords(width = 1000): Promise<HTMLElement> {
    await renderStoryPage({ story: mali, surface: 'explore', width, height: 700 })
    const words = links(WORDS).at(-1)
    if (!words) throw new Error('Turkey is not named.')
    words.focus()
    await userEvent.keyboard('{Enter}')
    await comesTrue(() => document.querySelector('.card h2') !== null)
    return words
  }

  it('the next stop is a way to the card that shows under the words; it is none from anything else', async () => {
    const words = await pickFromWords()
    await userEvent.tab()
    expect(isFocused('.to-card')).toBe(true)
    await expect.element(page.elementLocator(focused() ?? words)).toBeInViewport()
    const below =
      (focused()?.getBoundingClientRect().top ?? 0) - words.getBoundingClientRect().bottom
    expect(Math.abs(below)).toBeLessThan(1)
    await userEvent.tab({ shift: true })
    expect(focused()).toBe(words)
    await userEvent.tab()
    await userEvent.tab()
    const isBehind = words.compareDocumentPosition(focused() ?? words)
    expect(isBehind).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    links('.article a.mention[data-target="MLI"]')[0]?.focus()
    await userEvent.tab()
    expect(isFocused('.to-card')).toBe(false)
  })

  it('the way leads to the card, and a way there back to the words', async () => {
    const words = await pickFromWords()
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    expect(isFocused('.card h2')).toBe(true)
    await userEvent.tab()
    expect(focused()?.textContent).toBe('Back to the words (key C)')
    await userEvent.keyboard('{Enter}')
    expect(focused()).toBe(words)
    expect(document.documentElement.dataset.picked).toBe('TUR')
  })

  it('the focus moves nothing but itself in the card of a phone', async () => {
    await pickFromWords(375)
    const before = scrollY
    expect(before).toBeGreaterThan(0)
    await userEvent.keyboard('c')
    const stops = []
    for (; isIn('.dock'); await userEvent.tab()) stops.push([focused()?.textContent, scrollY])
    expect(stops.length).toBeGreaterThan(3)
    expect(stops.filter(([, scrolled]) => scrolled !== before)).toEqual([])
  })

  it('a key leads there and back, to the place that the card shows', async () => {
    const words = await pickFromWords()
    expect(words.getAttribute('aria-current')).toBe('location')
    links('.map a.place[data-target="FRA"]')[0]?.focus()
    await userEvent.keyboard('c')
    expect(isFocused('.card h2')).toBe(true)
    await userEvent.tab()
    await userEvent.tab()
    await userEvent.tab()
    await userEvent.tab()
    expect(focused()?.getAttribute('aria-label')).toBe('Previous passage')
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => words.getAttribute('aria-current')).toBeNull()
    const [place] = links('[aria-current]')
    expect(links('.article [aria-current]')).toHaveLength(1)
    await userEvent.keyboard('c')
    expect(focused()).toBe(place)
    expect(place?.dataset.target).toBeDefined()
    links('.article a[href^="http"], .article')[0]?.focus()
    await userEvent.keyboard('c')
    expect(isFocused('.card h2')).toBe(true)
  })

  it('a step is said with the words to which it leads', async () => {
    await pickFromWords()
    const status = () => document.querySelector('.stepper [role=status]')?.textContent
    expect(status()).toBe('')
    await page.getByRole('button', { name: 'Next passage' }).click()
    await comesTrue(() => status() !== '')
    expect(status()).toMatch(/^\d+ of \d+: .{20,}/)
    const shown = links('.words[data-shown]')
      .map(({ textContent }) => textContent)
      .join('')
    expect(status()).toContain(shown)
  })
})
