import type { Browser, FrameLocator, Page } from 'playwright'
import { expect, inject, onTestFinished } from 'vitest'
import type { StoryarcEventDetail } from '../../../../src/host/hostApi.ts'
import { type HostOptions, serveHost } from '../../../example/serveHost.ts'
import { drawNothing } from './drawNothing.ts'

/** An event that our script has raised on a frame of the example page. */
export interface Heard extends StoryarcEventDetail {
  /** Id of the frame. */
  frame: string
  type: string
}

/** How the example page is opened. */
export interface OpenHostOptions extends HostOptions {
  /** The page goes on without waiting for the first map to answer; needed where scripts are blocked. */
  silent?: boolean
  touch?: boolean
  /** Called with the page before it goes anywhere. */
  prepare?: (page: Page) => Promise<void>
}

/** The example page on an origin of its own, with our story in its first frame; without the second, unless asked for. */
export class HostPage {
  readonly page: Page
  /** Inside the first frame. */
  readonly frame: FrameLocator
  /** Address of another page of the same site. */
  readonly front: string
  /** What was thrown, logged as an error, refused by a security policy or asked of a third origin, in any frame. */
  readonly problems: string[] = []

  constructor(page: Page, front: string) {
    this.page = page
    this.front = front
    this.frame = page.frameLocator('#first')
    const origins = [inject('siteUrl'), front].map((url) => new URL(url).origin)
    page.on('pageerror', ({ message }) => this.problems.push(message))
    page.on('console', (line) => {
      if (line.type() === 'error') this.problems.push(line.text())
    })
    page.on('request', (request) => {
      const { protocol, origin, href } = new URL(request.url())
      const isOwn = protocol === 'data:' || protocol === 'blob:' || origins.includes(origin)
      if (!isOwn) this.problems.push(`asked for ${href}`)
    })
  }

  /** What the maps have said so far. */
  async heard(type: string): Promise<Heard[]> {
    const lines = await this.page.locator('#log li').allTextContents()
    return lines
      .map((line) => /^(\S+) (\S+) (.*)$/.exec(line) ?? [])
      .filter(([, , each]) => each === type)
      .map(([, frame = '', , detail = '']) => ({ ...JSON.parse(detail), frame, type }))
  }

  /** Presses one of the page's own buttons, which drive the first frame. */
  async press(name: string): Promise<void> {
    const button = this.page.getByRole('button', { name, exact: true })
    // A mouse would have to scroll to it first.
    await button.evaluate((each: HTMLElement) => each.click())
  }

  /** An attribute of the first frame's `<html>`. */
  async attribute(name: string): Promise<string | null> {
    return this.frame.locator('html').getAttribute(name)
  }

  async expectPicked(id: string | null): Promise<void> {
    await expect.poll(() => this.attribute('data-picked'), { interval: 20 }).toBe(id)
  }

  async waitUntilLive(): Promise<void> {
    await expect.poll(() => this.attribute('data-map'), { timeout: 45_000 }).toBe('live')
  }

  async scrolled(): Promise<number> {
    return this.page.evaluate(() => scrollY)
  }

  async historyLength(): Promise<number> {
    return this.page.evaluate(() => history.length)
  }

  /** The middle of the first frame's map, in the window; brings the frame to the window's top first. */
  async middleOfMap(): Promise<{ x: number; y: number }> {
    await this.page.locator('#first').evaluate((frame) => frame.scrollIntoView())
    const box = await this.frame.locator('.map').boundingBox()
    if (!box) throw new Error('The frame has no map.')
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  }
}

/** Opens the example page; context and server go when the test is over. */
export async function openHost(browser: Browser, options: OpenHostOptions): Promise<HostPage> {
  const site = await serveHost(inject('siteUrl'), { isAlone: true, ...options })
  const context = await browser.newContext({
    viewport: { width: 800, height: 900 },
    hasTouch: options.touch ?? false,
    reducedMotion: 'reduce',
  })
  onTestFinished(async () => {
    await context.close()
    site.close()
  })
  await context.addInitScript(drawNothing)
  context.setDefaultTimeout(10_000)
  const page = await context.newPage()
  await page.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      reportError(new Error(`violated ${violatedDirective}: ${blockedURI}`)),
    ),
  )
  await options.prepare?.(page)
  const host = new HostPage(page, site.front)
  await page.goto(site.front)
  await page.goto(site.article)
  if (!options.silent) {
    await expect
      .poll(async () => (await host.heard('ready')).some(({ frame }) => frame === 'first'))
      .toBe(true)
  }
  return host
}
