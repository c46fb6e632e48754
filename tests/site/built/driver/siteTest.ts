import { type Browser, type BrowserContext, chromium } from 'playwright'
import { test as base, expect, inject } from 'vitest'
import type { OpenOptions } from './openOptions.ts'
import { newStoryPage, type StoryPage } from './storyPage.ts'

/** What a test of the built site is given. */
export interface SiteFixtures {
  /** The browser for live maps, for pages that are not a story's. */
  browser: Browser
  /**
   * Opens a story in a context of its own, which is closed after the test. At the end every page must be
   * without errors and without a request to anyone else, unless it was opened as `troubled`.
   */
  openStory: (options: OpenOptions) => Promise<StoryPage>
}

const connections: Partial<Record<'live' | 'static', Promise<Browser>>> = {}

function connect(map: 'live' | 'static'): Promise<Browser> {
  const connection = connections[map] ?? chromium.connect(inject('browserAddresses')[map])
  connections[map] = connection
  return connection
}

export const test = base.extend<SiteFixtures>({
  browser: async ({ task: _ }, use) => {
    await use(await connect('live'))
  },
  openStory: async ({ task: _ }, use) => {
    const opened: { context: BrowserContext; page: StoryPage; troubled: boolean }[] = []
    await use(async (options) => {
      const page = await newStoryPage(await connect(options.map ?? 'static'), options)
      opened.push({ context: page.page.context(), page, troubled: options.troubled ?? false })
      return page
    })
    for (const { context } of opened) await context.close()
    for (const { page, troubled } of opened) {
      if (!troubled) expect(page.problems()).toEqual([])
    }
  },
})
