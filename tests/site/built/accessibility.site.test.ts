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
  { story: 'mali-bamex-2025', surface: 'explore', map: 'static', widths: [375, 1440] },
  { story: 'mali-bamex-2025', surface: 'embed', map: 'static', widths: [375, 1440] },
  { story: 'pacific-example', surface: 'explore', map: 'static', widths: [768, 1440] },
  { story: 'pacific-example', surface: 'embed', map: 'live', widths: [375] },
]

describe.for(PAGES)('$story, $surface, $map map', (options) => {
  test('axe finds nothing in light and dark, on a phone and a desk, with and without a pick', async ({
    openStory,
  }) => {
    const page = await openStory(options)
    if (options.map === 'live') await page.waitUntilLive()
    const found = new Map<string, string>()
    const [code = ''] = page.targets()
    await page.page.evaluate(AXE)
    for (const { colorScheme, width, isPicked } of roundsAt(options.widths)) {
      await page.page.emulateMedia({ colorScheme })
      await page.page.setViewportSize({ width, height: 800 })
      const id = isPicked ? code : ''
      expect(await page.goToFragment(`#${id}`)).toBe(id)
      for (const each of await findings(page, colorScheme)) {
        if (!found.has(each)) found.set(each, `${colorScheme}, ${width} px, “${id}” picked`)
      }
    }
    expect([...found]).toEqual([])
  })
})

/** With two widths, every pair of theme, width and pick comes once. */
function roundsAt(widths: readonly number[]) {
  return widths.flatMap((width, i) => [
    { colorScheme: 'light' as const, width, isPicked: i === 0 },
    { colorScheme: 'dark' as const, width, isPicked: i > 0 },
  ])
}

/** In the dark only colours differ: the other rules need not look again. */
async function findings(page: StoryPage, colorScheme: 'light' | 'dark'): Promise<string[]> {
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
