import { type Browser, chromium } from 'playwright'
import { test as base, expect, inject } from 'vitest'
import { isShareable, LivePages } from './livePages.ts'
import type { OpenOptions } from './openOptions.ts'
import { PagePool } from './pagePool.ts'
import { isChanged, openStoryPage, type StoryPage } from './storyPage.ts'

/** What a test of the built site is given. */
export interface SiteFixtures {
  /** The browser, for pages that are not a story's. */
  browser: Browser
  /**
   * Opens a story in a page of its own while the test runs; its live map may be one that an earlier test has
   * used. At the end every page must be without errors and without a request to anyone else, unless it was
   * opened as `troubled`.
   */
  openStory: (options: OpenOptions) => Promise<StoryPage>
}

let connection: Promise<Browser> | undefined
let pool: Promise<PagePool> | undefined
const livePages = new LivePages()

function connect(): Promise<Browser> {
  connection ??= expectSite().then(() => chromium.connect(inject('browserAddress')))
  return connection
}

/** Waits until the site is built. Throws what the build says if it fails. */
async function expectSite(): Promise<void> {
  const response = await fetch(inject('siteUrl'))
  if (!response.ok) throw new Error(await response.text())
}

function connectPool(): Promise<PagePool> {
  pool ??= connect().then((browser) => new PagePool(browser))
  return pool
}

export const test = base.extend<SiteFixtures>({
  browser: async ({ task: _ }, use) => {
    await use(await connect())
  },
  openStory: async ({ task }, use) => {
    const opened: { page: StoryPage; options: OpenOptions }[] = []
    const pool = await connectPool()
    await use(async (options) => {
      const shared = isShareable(options) ? await livePages.take(options) : undefined
      const page = shared ?? (await openStoryPage(await pool.take(options), options))
      opened.push({ page, options })
      return page
    })
    const isFailed = task.result?.state === 'fail'
    for (const { page, options } of opened) {
      const problems = [...page.problems()]
      if (isFailed || isChanged(options)) await page.page.context().close()
      else if (!isShareable(options) || !(await livePages.give(page, options)))
        await pool.give(page.page, options)
      if (!options.troubled) expect(problems).toEqual([])
    }
  },
})
