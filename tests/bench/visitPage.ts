import type { Browser, Page } from 'playwright'
import { openSlowly } from './openSlowly.ts'
import type { PaintedWhen, Timed } from './probe.ts'
import type { CompressedServer, Sent } from './serveCompressed.ts'
import { SLOW_NETWORK } from './slowness.ts'

/** A page that is measured. */
export interface BenchPage {
  /** Its address below the server's. */
  path: string
  paintedWhen: PaintedWhen
  /** The mark that the page sets when it has done all; absent for a page that is done when painted. */
  lastMark?: string
}

/** What one visit of a page was like; all times in milliseconds since the navigation began. */
export interface Visit {
  /** When all that was asked for was presented; NaN for a page of which nothing was asked. */
  painted: number
  firstContentfulPaint: number
  marks: Readonly<Record<string, number>>
  longTasks: readonly Timed[]
  /** Requests, from their start to their end. */
  requests: readonly Timed[]
  /** Every file that the server sent. */
  sent: readonly Sent[]
}

/** Requests that come later than this after the last mark belong to nothing that is measured. */
const AFTERMATH = 500

/** Visits a page with an empty cache over a slow network, until it is done. */
export async function visitPage(
  browser: Browser,
  server: CompressedServer,
  { path, paintedWhen, lastMark }: BenchPage,
): Promise<Visit> {
  const page = await openSlowly(browser, { paintedWhen, network: SLOW_NETWORK })
  server.takeSent()
  await page.goto(server.url + path, { waitUntil: 'commit' })
  await page.waitForFunction(
    (mark) =>
      mark === undefined
        ? window.storyarcBench.painted !== undefined
        : performance.getEntriesByName(mark).length > 0,
    lastMark,
    { polling: 100 },
  )
  await page.waitForTimeout(AFTERMATH)
  const visit = await readVisit(page)
  await page.context().close()
  return { ...visit, sent: server.takeSent() }
}

async function readVisit(page: Page): Promise<Omit<Visit, 'sent'>> {
  return page.evaluate(() => {
    const times = (type: string) =>
      Object.fromEntries(
        performance.getEntriesByType(type).map(({ name, startTime }) => [name, startTime]),
      )
    const { painted = Number.NaN, longTasks } = window.storyarcBench
    const firstContentfulPaint = times('paint')['first-contentful-paint'] ?? Number.NaN
    const requests = ['navigation', 'resource'].flatMap((type) =>
      (performance.getEntriesByType(type) as PerformanceResourceTiming[]).map(
        ({ name, startTime, responseEnd }) => ({
          name,
          start: startTime,
          duration: responseEnd - startTime,
        }),
      ),
    )
    return {
      painted,
      firstContentfulPaint,
      marks: times('mark'),
      longTasks,
      requests,
    }
  })
}
