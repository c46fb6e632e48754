import { type Browser, type BrowserContext, chromium } from 'playwright'
import { test as base, expect, inject } from 'vitest'
import type { OpenOptions } from './openOptions.ts'
import { newStoryPage, type StoryPage } from './storyPage.ts'

/** What a test of the built site is given. */
export interface SiteFixtures {
  /** The one browser of the run, for pages that are not a story's. */
  browser: Browser
  /**
   * Opens a story in a context of its own, which is closed after the test. At the end every page must be
   * without errors and without a request to anyone else, unless it was opened as `troubled`.
   */
  openStory: (options: OpenOptions) => Promise<StoryPage>
}

let connection: Promise<Browser> | undefined

function connect(): Promise<Browser> {
  connection ??= chromium.connect(inject('browserAddress'))
  return connection
}

export const test = base.extend<SiteFixtures>({
  browser: async ({ task: _ }, use) => {
    await use(await connect())
  },
  openStory: async ({ browser }, use) => {
    const opened: { context: BrowserContext; page: StoryPage; troubled: boolean }[] = []
    await use(async (options) => {
      const page = await newStoryPage(browser, options)
      opened.push({ context: page.page.context(), page, troubled: options.troubled ?? false })
      return page
    })
    for (const { context } of opened) await context.close()
    for (const { page, troubled } of opened) {
      if (!troubled) expect(page.problems()).toEqual([])
    }
  },
})
