import type { Page } from 'playwright'
import { viewsDuring } from './liveMap.ts'
import { addressOf, type OpenOptions } from './openOptions.ts'
import { isChanged, StoryPage } from './storyPage.ts'

/**
 * Whether a test may use a live map that another has used: one without a pick in its address, in a page that
 * nothing was done to. To start a map takes longer than most of what is done with it.
 */
export function isShareable(options: OpenOptions): boolean {
  const { map, query, fragment, troubled } = options
  return map === 'live' && !query && !fragment && !troubled && !isChanged(options)
}

/** Stories whose maps are live already. */
export class LivePages {
  private readonly pages = new Map<string, StoryPage>()

  /** Such a page as the options ask for, if there is one: nothing is picked in it and all of the story is in view. */
  async take(options: OpenOptions): Promise<StoryPage | undefined> {
    const last = this.pages.get(keyOf(options))
    if (!last) return undefined
    this.pages.delete(keyOf(options))
    const page = new StoryPage(last.page, last.story)
    const { width = 1000, height = 700, colorScheme = 'light', reducedMotion = true } = options
    await page.page.setViewportSize({ width, height })
    await page.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await startAnew(page.page)
    if (!reducedMotion) await page.page.emulateMedia({ reducedMotion: 'no-preference' })
    return page
  }

  /** Keeps a page once a test is over, if its map is still live. */
  async give(page: StoryPage, options: OpenOptions): Promise<boolean> {
    if (page.page.isClosed() || this.pages.has(keyOf(options))) return false
    if ((await page.map.which()) !== 'live') return false
    page.page.removeAllListeners()
    this.pages.set(keyOf(options), page)
    return true
  }
}

async function startAnew(page: Page): Promise<void> {
  while (await page.evaluate(() => document.documentElement.dataset.picked !== undefined)) {
    await page.keyboard.press('Escape')
  }
  await page.mouse.move(-50, -50)
  await viewsDuring(page, () => page.getByRole('button', { name: 'Whole story' }).click())
  await page.evaluate(() => {
    for (const each of document.querySelectorAll('*')) each.scrollTop = 0
    // From here on the Tab key begins at the page's first link again.
    const root = document.documentElement
    root.tabIndex = -1
    root.focus({ preventScroll: true })
    root.blur()
    root.removeAttribute('tabindex')
  })
}

function keyOf(options: OpenOptions): string {
  const { touch = false, pixels = false } = options
  return `${addressOf(options)} ${touch} ${pixels}`
}
