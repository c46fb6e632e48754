import type { Page } from 'playwright'

/** The WebGL context of a live map, to be taken away. */
export interface MapContext {
  lose: () => Promise<void>
  restore: () => Promise<void>
}

/** The context of the live map that shows. */
export async function contextOfMap(page: Page): Promise<MapContext> {
  const extension = await page.evaluateHandle(() => {
    const context = document.querySelector<HTMLCanvasElement>('.map canvas')?.getContext('webgl2')
    const found = context?.getExtension('WEBGL_lose_context')
    if (!found) throw new Error('The map has no context to lose.')
    return found
  })
  return {
    lose: () => extension.evaluate((each) => each.loseContext()),
    restore: () => extension.evaluate((each) => each.restoreContext()),
  }
}

/**
 * The views that the live map goes through while `act` takes effect, one for each painted frame that
 * differs from the one before; a single one if nothing moves.
 */
export async function viewsDuring(page: Page, act: () => Promise<void>): Promise<string[]> {
  const recording = await page.evaluateHandle(() => {
    const views: string[] = []
    const recording = { views, still: 0, on: true }
    const note = () => {
      const view = document.querySelector('.overlay')?.getAttribute('viewBox') ?? ''
      recording.still = view === views.at(-1) ? recording.still + 1 : 0
      if (view !== views.at(-1)) views.push(view)
      if (recording.on) requestAnimationFrame(note)
    }
    note()
    return recording
  })
  await act()
  await recording.evaluate(async (each) => {
    each.still = 0
    while (each.still < 8) await new Promise((resolve) => requestAnimationFrame(resolve))
    each.on = false
  })
  return recording.evaluate(({ views }) => views)
}
