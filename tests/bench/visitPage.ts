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
  /** The page is done with the first mark, and has the other one once the map in its middle is used. */
  usedAfter?: string
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
  /** What a reader has loaded who has not used the map; all, of a page that nobody uses. */
  read: readonly Sent[]
  /** When the map was used; NaN where nobody does. */
  usedAt: number
}

/** Requests that come later than this after the last mark belong to nothing that is measured. */
const AFTERMATH = 500

/** A reader reads for so long, in milliseconds, before the map is used. */
const READING = 3000

/** Visits a page with an empty cache over a slow network, until it is done. */
export async function visitPage(
  browser: Browser,
  server: CompressedServer,
  { path, paintedWhen, lastMark, usedAfter }: BenchPage,
): Promise<Visit> {
  const page = await openSlowly(browser, { paintedWhen, network: SLOW_NETWORK })
  server.takeSent()
  await page.goto(server.url + path, { waitUntil: 'commit' })
  const reach = (mark: string | undefined) =>
    page.waitForFunction(
      (mark) =>
        mark === undefined
          ? window.storyarcBench.painted !== undefined
          : performance.getEntriesByName(mark).length > 0,
      mark,
      { polling: 100 },
    )
  let read: readonly Sent[] = []
  let usedAt = Number.NaN
  if (usedAfter) {
    await reach(usedAfter)
    await page.waitForTimeout(READING)
    read = server.takeSent()
    usedAt = await page.evaluate(() => performance.now())
    await turnWheel(page)
  }
  await reach(lastMark)
  await page.waitForTimeout(AFTERMATH)
  const visit = await readVisit(page)
  await page.context().close()
  const sent = [...read, ...server.takeSent()]
  return { ...visit, sent, read: usedAfter ? read : sent, usedAt }
}

/** Turns the wheel on the map, by one notch towards it. */
async function turnWheel(page: Page): Promise<void> {
  const box = await page.locator('.map').boundingBox()
  if (!box) throw new Error('The page has no map.')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.wheel(0, -100)
}

async function readVisit(page: Page): Promise<Omit<Visit, 'sent' | 'read' | 'usedAt'>> {
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
