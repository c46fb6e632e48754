import { type Browser, chromium } from 'playwright'
import { test as base, expect, inject } from 'vitest'
import { contextOf, type OpenOptions } from './openOptions.ts'
import { PagePool } from './pagePool.ts'
import { isChanged, openStoryPage, type StoryPage } from './storyPage.ts'

/** What a test of the built site is given. */
export interface SiteFixtures {
  /** The browser for live maps, for pages that are not a story's. */
  browser: Browser
  /**
   * Opens a story in a page of its own while the test runs. At the end every page must be
   * without errors and without a request to anyone else, unless it was opened as `troubled`.
   */
  openStory: (options: OpenOptions) => Promise<StoryPage>
}

const browsers: Partial<Record<'live' | 'static', Promise<PagePool>>> = {}

function poolFor(map: 'live' | 'static'): Promise<PagePool> {
  const pool = browsers[map] ?? connect(map).then((browser) => new PagePool(browser))
  browsers[map] = pool
  return pool
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
    const opened: { page: StoryPage; options: OpenOptions; pool: PagePool }[] = []
    await use(async (options) => {
      const pool = await poolFor(options.map ?? 'static')
      const page = await openStoryPage(await pool.take(contextOf(options)), options)
      opened.push({ page, options, pool })
      return page
    })
    for (const { page, options, pool } of opened) {
      const problems = [...page.problems()]
      if (isChanged(options)) await page.page.context().close()
      else await pool.give(page.page, contextOf(options))
      if (!options.troubled) expect(problems).toEqual([])
    }
  },
})
