import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import { describe, expect } from 'vitest'
import type { OpenOptions } from './driver/openOptions.ts'
import { test } from './driver/siteTest.ts'
import type { StoryPage } from './driver/storyPage.ts'

declare global {
  interface Window {
    axe: { run: (context: Document, options: RunOptions) => Promise<AxeResults> }
  }
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const PAGES: (OpenOptions & { widths: number[] })[] = [
  { story: 'mali-bamex-2025', query: 'ui=map', map: 'static', widths: [375] },
  { story: 'mali-bamex-2025', surface: 'explore', map: 'static', widths: [375, 1440] },
  { story: 'pacific-example', surface: 'embed', map: 'static', widths: [375, 1440] },
  { story: 'mali-bamex-2025', surface: 'embed', map: 'live', widths: [375] },
]

/** What a reader may have done; their number is odd, so that each comes in light and in dark. */
const STATES: Readonly<Record<string, (page: StoryPage) => Promise<void>>> = {
  'nothing picked': (page) => pick(page, ''),
  'a country picked': (page) => pick(page, page.targets()[0]),
  'a flow picked': (page) => pick(page, page.flows()[0]),
  'a whole card': async (page) => {
    await pick(page, page.targets()[0])
    const showAll = page.page.getByRole('button', { name: 'Show all' })
    if (await showAll.isVisible()) await showAll.click()
  },
  'sharing open': async (page) => {
    await pick(page, page.flows()[0])
    await page.page.getByRole('button', { name: 'Share', exact: true }).click()
    await page.page.getByRole('tab', { name: 'Embed' }).click()
    const preview = page.page.frameLocator('.embed-preview iframe')
    await preview.locator('.arc').first().waitFor({ state: 'attached' })
  },
}

const ROUNDS = PAGES.flatMap((options) =>
  options.widths.flatMap((width) =>
    (['light', 'dark'] as const).map((colorScheme) => ({ options, width, colorScheme })),
  ),
).map((round, i) => ({
  ...round,
  state: Object.keys(STATES)[i % Object.keys(STATES).length] ?? '',
}))

describe.for(PAGES)('$story, $surface, $map map, $query', (options) => {
  test('axe finds nothing in light and dark, on a phone and a desk, whatever was picked or opened', async ({
    openStory,
  }) => {
    const page = await openStory(options)
    if (options.map === 'live') await page.waitUntilLive()
    const found = new Map<string, string>()
    for (const { colorScheme, width, state } of ROUNDS.filter((each) => each.options === options)) {
      await page.page.emulateMedia({ colorScheme })
      await page.page.setViewportSize({ width, height: 800 })
      await STATES[state]?.(page)
      for (const each of await findings(page, colorScheme)) {
        if (!found.has(each)) found.set(each, `${colorScheme}, ${width} px, ${state}`)
      }
      if (state === 'sharing open') await page.press('Escape')
    }
    expect([...found]).toEqual([])
  })
})

async function pick(page: StoryPage, id = ''): Promise<void> {
  expect(await page.goToFragment(`#${id}`)).toBe(id)
}

/** In the dark only colours differ: the other rules need not look again. */
async function findings(page: StoryPage, colorScheme: 'light' | 'dark'): Promise<string[]> {
  for (const frame of page.page.frames()) {
    if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(AXE)
  }
  return page.page.evaluate(async (colorScheme) => {
    const { violations } = await window.axe.run(document, {
      resultTypes: ['violations'],
      ...(colorScheme === 'dark' && { runOnly: ['color-contrast'] }),
    })
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ html, failureSummary }) =>
          `${id}: ${html.slice(0, 120)} ${failureSummary?.replace(/\s+/g, ' ').slice(0, 240)}`,
      ),
    )
  }, colorScheme)
}
