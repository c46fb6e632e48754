import type { Browser, Page } from 'playwright'
import { drawNothing } from './drawNothing.ts'
import type { OpenOptions } from './openOptions.ts'

/** A browser keeps no more than 50 steps of history; a page with fewer than this has room for a test’s. */
const MOST_HISTORY = 25

/** A point outside every window, where the mouse hovers nothing. */
const AWAY = { x: -50, y: -50 }

/**
 * Pages that are used by one test after another: to show a story takes the browser a third of the time that
 * a page of its own takes. Each has a context for itself, in which the next test finds no permission, no
 * other page and no listener.
 */
export class PagePool {
  private readonly browser: Browser
  private readonly idle = new Map<string, Page[]>()

  constructor(browser: Browser) {
    this.browser = browser
  }

  /** A blank page as the options ask for. */
  async take(options: OpenOptions): Promise<Page> {
    const page = this.idle.get(kindOf(options))?.pop() ?? (await this.make(options))
    const { width = 1000, height = 700, colorScheme = 'light', reducedMotion = true } = options
    await page.setViewportSize({ width, height })
    await page.emulateMedia({
      colorScheme,
      reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
      media: null,
      forcedColors: null,
    })
    return page
  }

  /** Takes a page back once a test is over; one that was closed is gone. */
  async give(page: Page, options: OpenOptions): Promise<void> {
    page.removeAllListeners()
    if (page.isClosed()) return
    const context = page.context()
    for (const other of context.pages()) if (other !== page) await other.close()
    await context.clearPermissions()
    await page.mouse.move(AWAY.x, AWAY.y)
    await page.goto('about:blank')
    const steps = await page.evaluate(() => history.length)
    if (steps > MOST_HISTORY) return context.close()
    const idle = this.idle.get(kindOf(options)) ?? []
    this.idle.set(kindOf(options), [...idle, page])
  }

  private async make({ touch, javaScript, pixels }: OpenOptions): Promise<Page> {
    const context = await this.browser.newContext({
      hasTouch: touch ?? false,
      javaScriptEnabled: javaScript ?? true,
    })
    context.setDefaultTimeout(10_000)
    if (!pixels) await context.addInitScript(drawNothing)
    return context.newPage()
  }
}

/** What cannot be changed once a page is made. */
function kindOf({ touch = false, javaScript = true, pixels = false }: OpenOptions): string {
  return `${touch} ${javaScript} ${pixels}`
}
