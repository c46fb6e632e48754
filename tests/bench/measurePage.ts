import { join } from 'node:path'
import type { Browser } from 'playwright'
import type { Story } from '../../src/model/story.ts'
import { clickCountries } from './clickCountries.ts'
import { pageSizes } from './fileSizes.ts'
import type { Measurements } from './measurements.ts'
import type { CompressedServer } from './serveCompressed.ts'
import { type BenchPage, type Visit, visitPage } from './visitPage.ts'

type PageName = 'text' | 'bare' | 'ours'

/** What is measured and how. */
export interface Bench {
  browser: Browser
  /** Serves the folder with our site and the reference pages. */
  server: CompressedServer
  /** Path of that folder. */
  folder: string
  story: Story
  /** Visits of each page that count. */
  runs: number
}

/** Measures the explore page: every page in turn, so that a busy moment of the machine hits all alike; the first turn only warms up. */
export async function measurePage({
  browser,
  server,
  folder,
  story,
  runs,
}: Bench): Promise<Measurements> {
  const pages = pagesOf(story)
  const visits: Record<PageName, Visit[]> = { text: [], bare: [], ours: [] }
  for (let run = 0; run <= runs; run++) {
    for (const name of ['text', 'bare', 'ours'] as const) {
      const visit = await visitPage(browser, server, pages[name])
      if (run > 0) visits[name].push(visit)
    }
  }
  const siteUrl = server.url + pages.ours.path
  return {
    ...visits,
    sizes: pageSizes(join(folder, 'site/index.html')),
    clicks: {
      static: await clickCountries(browser, siteUrl, pages.ours, 'static'),
      live: await clickCountries(browser, siteUrl, pages.ours, 'live'),
    },
  }
}

function pagesOf(story: Story): Record<PageName, BenchPage> {
  const lastWords = story.text.trimEnd().slice(-40)
  return {
    text: { path: 'text/', paintedWhen: { arcs: 0, lastWords } },
    bare: { path: 'bare/', paintedWhen: { arcs: 0, lastWords }, lastMark: 'bare:idle' },
    ours: {
      path: 'site/',
      paintedWhen: { arcs: story.flows.length, lastWords },
      usedAfter: 'storyarc:hydrated',
      lastMark: 'storyarc:live',
    },
  }
}
