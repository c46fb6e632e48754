import type { Locator, Page } from 'playwright'
import { describe, expect } from 'vitest'
import type { Story } from '../../../src/model/story.ts'
import { preferredHeight } from '../../../src/protocol/preferredHeight.ts'
import { STORIES } from './driver/openOptions.ts'
import { test } from './driver/siteTest.ts'

const WIDTHS = [320, 480, 640, 1200]
const [MALI, PACIFIC] = STORIES
const PAGES = [
  { story: MALI, ui: 'full' },
  { story: MALI, ui: 'compact' },
  { story: PACIFIC, ui: 'full' },
  { story: PACIFIC, ui: 'map' },
]

describe.for(PAGES)('the frame of $story, ui=$ui', ({ story, ui }) => {
  test('has headline, map, title and legend in view at any width, from 360 pixels of height on', async ({
    openStory,
  }) => {
    const page = await openStory({ story, surface: 'embed', query: `ui=${ui}` })
    for (const width of WIDTHS) {
      for (const height of [360, preferredHeight(width, ui)]) {
        await page.page.setViewportSize({ width, height })
        const { map, headline, shown } = await layoutOf(page.page)
        const size = `${width} × ${height}`
        expect.soft([map.left, map.top], `map first, ${size}`).toEqual([0, headline])
        expect.soft(Math.min(map.width, map.height), `map, ${size}`).toBeGreaterThan(120)
        expect.soft(shown, `what is cut, ${size}`).toEqual([])
      }
    }
  })
})

const PICKED = [
  { story: 'mali-bamex-2025', ui: 'compact' },
  { story: 'pacific-example', ui: 'full' },
] as const

describe.for(PICKED)('the frame of $story with a pick, ui=$ui', ({ story, ui }) => {
  test('keeps its map, has one scroll bar at most, and the whole card within reach', async ({
    openStory,
  }) => {
    const page = await openStory({ story, surface: 'embed', query: `ui=${ui}` })
    const [country, flow] = telling(page.story)
    for (const { width, heights } of [
      { width: 320, heights: [360, preferredHeight(320, ui)] },
      { width: 640, heights: [preferredHeight(640, ui)] },
      { width: 960, heights: [360] },
    ]) {
      for (const height of heights) {
        await page.page.setViewportSize({ width, height })
        for (const id of height === 360 ? [country, flow] : [country]) {
          await page.goToFragment(`#${id}`)
          await page.nextFrames(3)
          const where = `${id}, ${width} × ${height}`
          const { map } = await layoutOf(page.page)
          expect.soft(Math.min(map.width, map.height), where).toBeGreaterThan(120)
          expect.soft((await scrollersOf(page.page)).length, where).toBeLessThan(2)
          expect.soft(await isInReach(page.page.locator('.card .close')), where).toBe(true)
          const showAll = page.page.getByRole('button', { name: 'Show all' })
          if ((await showAll.count()) === 0) {
            expect.soft(await isWhollySeen(page.page), where).toBe(true)
            continue
          }
          expect.soft(await isInReach(showAll), where).toBe(true)
          await showAll.click()
          await page.nextFrames(2)
          const scrollers = await scrollersOf(page.page)
          expect.soft(scrollers.filter((each) => each !== 'card-body')).toEqual([])
          const back = page.page.getByRole('button', { name: 'Back to the article' })
          expect.soft(await isInReach(back), where).toBe(true)
          await back.click()
        }
      }
    }
  })
})

/** The country with the longest card, and a flow. */
function telling({ countries, flows }: Story): string[] {
  const countOf = (code: string) => flows.filter(({ from, to }) => [from, to].includes(code)).length
  const codes = countries.map(({ code }) => code).sort((a, b) => countOf(b) - countOf(a))
  return [codes[0], flows[0]?.id].filter((id) => id !== undefined)
}

/** Where the map stands, and which parts of title, legend and links are not wholly in the window. */
async function layoutOf(page: Page): Promise<{ map: DOMRect; headline: number; shown: string[] }> {
  return page.evaluate(() => {
    const map = document.querySelector('.map')?.getBoundingClientRect().toJSON()
    const headline = document.querySelector('.map-headline')?.getBoundingClientRect().height ?? 0
    const isShown = (each: Element) => each.getClientRects().length > 0
    const titles = [...document.querySelectorAll('h1, .map-title')].filter(isShown).slice(0, 1)
    const parts = [...titles, ...document.querySelectorAll('.legend li, .page-links > *')]
    const shown = parts
      .filter((each) => {
        const { left, top, right, bottom } = each.getBoundingClientRect()
        return left < 0 || top < 0 || right > innerWidth || bottom > innerHeight
      })
      .map((each) => each.textContent ?? '')
    return { map, headline, shown: titles.length === 0 ? ['no title', ...shown] : shown }
  })
}

/** Class names of all that a reader can scroll. */
async function scrollersOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((each) => each.scrollHeight > each.clientHeight + 1)
      .filter((each) => {
        const { overflowY } = getComputedStyle(each)
        const isPage = each === document.documentElement
        return isPage ? overflowY !== 'hidden' : /auto|scroll/.test(overflowY)
      })
      .map((each) => each.className || each.tagName),
  )
}

/** Whether the card's last words are in view. */
async function isWhollySeen(page: Page): Promise<boolean> {
  return page.locator('.card-body').evaluate((body) => {
    const last = body.firstElementChild?.lastElementChild
    const { left, bottom } = last?.getBoundingClientRect() ?? new DOMRect()
    return body.contains(document.elementFromPoint(left + 2, bottom - 2))
  })
}

/** Whether a reader sees all of the element and nothing lies over its middle. */
async function isInReach(locator: Locator): Promise<boolean> {
  return locator.evaluate((each) => {
    const { left, top, right, bottom } = each.getBoundingClientRect()
    const isInWindow = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight
    const found = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
    return isInWindow && each.contains(found)
  })
}
