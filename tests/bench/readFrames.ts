import type { Frame, Page } from 'playwright'
import type { ContextCount } from './countContexts.ts'

/** How far a frame has come; all times in milliseconds since the navigation of the page round it began. */
export interface FrameState {
  /** When its own navigation began. */
  began: number
  /** When all that was asked for was presented; absent while it is not. */
  painted: number | undefined
  marks: Readonly<Record<string, number>>
  /** Which map shows, as the page says; absent in pages other than ours. */
  map: string | undefined
  contexts: ContextCount
}

const POLL_MS = 100

/** Looks at the page's frames until all of them are done. Returns undefined if so many milliseconds are over before. */
export async function waitForFrames(
  page: Page,
  isDone: (state: FrameState, index: number) => boolean,
  patience: number,
): Promise<FrameState[] | undefined> {
  const end = performance.now() + patience
  for (;;) {
    const states = await readFrames(page)
    if (states.every(isDone)) return states
    if (performance.now() > end) return undefined
    await page.waitForTimeout(POLL_MS)
  }
}

/** The state of every frame of a page that has loaded, in the order of the page. */
export async function readFrames(page: Page): Promise<FrameState[]> {
  const hostBegan = await page.evaluate(() => performance.timeOrigin)
  return Promise.all(
    page
      .mainFrame()
      .childFrames()
      .map((frame) => readFrame(frame, hostBegan)),
  )
}

async function readFrame(frame: Frame, hostBegan: number): Promise<FrameState> {
  return frame.evaluate((began) => {
    const late = performance.timeOrigin - began
    const { painted } = window.storyarcBench
    const marks = performance.getEntriesByType('mark')
    return {
      began: late,
      painted: painted === undefined ? undefined : painted + late,
      marks: Object.fromEntries(marks.map(({ name, startTime }) => [name, startTime + late])),
      map: document.documentElement.dataset.map,
      contexts: window.storyarcContexts,
    }
  }, hostBegan)
}
