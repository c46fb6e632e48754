import type { Page } from 'playwright'

/** Waits until the browser has painted some frames. */
export async function nextFrames(page: Page, count: number): Promise<void> {
  await page.evaluate(async (count) => {
    for (let i = 0; i < count; i++) await new Promise((resolve) => requestAnimationFrame(resolve))
  }, count)
}
