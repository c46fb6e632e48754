import type { Page } from 'playwright'
import type { ContextCount } from './countContexts.ts'
import { launchBrowser } from './launchBrowser.ts'
import { readFrames, waitForFrames } from './readFrames.ts'
import { type FramePage, isDone, openFrames } from './visitFrames.ts'
import { watchMemory } from './watchMemory.ts'

/** What it cost to read a page with many frames from its first to its last. */
export interface FramesRead {
  frames: number
  contexts: ContextCount
  /** Frames whose live map was drawn at some time. */
  drawn: number
  /** Frames whose own attribute says at the end that their live map shows. */
  live: number
  /** The most that the page's processes took at any moment, in bytes; NaN on systems that do not tell. */
  peakMemory: number
  /** Used JavaScript heap of the page and its frames at the end, in bytes, without workers. */
  heap: number
}

/** A reader stays at a frame until its map is done, or no longer than so many milliseconds. */
const PATIENCE = 15_000

/** Milliseconds after the last frame, in which frames out of view give back what they hold. */
const SETTLE = 2000

/** Reads a page frame by frame in a browser of its own, so that nothing earlier counts into its memory. */
export async function scrollFrames(framePage: FramePage): Promise<FramesRead> {
  const browser = await launchBrowser()
  try {
    const page = await openFrames(browser, framePage, { slowdown: 1 })
    const memory = await watchMemory(browser)
    await page.goto(framePage.url)
    await scrollThrough(page, framePage)
    await page.waitForTimeout(SETTLE)
    const states = await readFrames(page)
    const heap = await usedHeap(page)
    const total = (key: keyof ContextCount) =>
      states.reduce((sum, { contexts }) => sum + contexts[key], 0)
    const { lastMark = '' } = framePage
    return {
      frames: states.length,
      contexts: { made: total('made'), lost: total('lost'), givenBack: total('givenBack') },
      drawn: states.filter(({ marks }) => lastMark in marks).length,
      live: states.filter(({ map }) => map === 'live').length,
      peakMemory: await memory.stop(),
      heap,
    }
  } finally {
    await browser.close()
  }
}

async function scrollThrough(page: Page, framePage: FramePage): Promise<void> {
  const frames = page.locator('iframe')
  const count = await frames.count()
  for (let current = 0; current < count; current++) {
    await frames.nth(current).evaluate((frame) => frame.scrollIntoView({ block: 'center' }))
    await waitForFrames(
      page,
      (state, index) => index !== current || isDone(framePage, state),
      PATIENCE,
    )
  }
}

async function usedHeap(page: Page): Promise<number> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Performance.enable')
  const { metrics } = await devtools.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN
}
