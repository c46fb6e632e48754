import type { Browser, Frame, Page } from 'playwright'
import { inject, onTestFinished } from 'vitest'
import { serveHost } from '../../../example/serveHost.ts'
import { drawNothing } from './drawNothing.ts'

declare global {
  interface Window {
    /** Every WebGL context that the frame has made, and how often one was taken from a canvas in the page. */
    webgl?: { contexts: WebGL2RenderingContext[]; losses: number }
  }
}

/** A page of another origin with many frames of one story, one below the other. */
export class ManyFrames {
  readonly page: Page
  readonly frames: readonly Frame[]

  constructor(page: Page) {
    this.page = page
    this.frames = page.frames().filter((frame) => frame !== page.mainFrame())
  }

  /** Brings a frame to the window's top; negative numbers count from the end. */
  async scrollTo(index: number): Promise<void> {
    await this.page.evaluate((index) => {
      ;[...document.querySelectorAll('iframe')].at(index)?.scrollIntoView()
    }, index)
  }

  /** Scrolls past the frames, three at a time, down and up again, and then stays at the one until its map is live. */
  async sweep(stop?: number): Promise<void> {
    await this.page.evaluate(async () => {
      const frames = [...document.querySelectorAll('iframe')].filter((_, i) => i % 3 === 0)
      for (const frame of [...frames, ...frames.reverse()]) {
        frame.scrollIntoView()
        await new Promise((resolve) => requestAnimationFrame(resolve))
      }
    })
    if (stop === undefined) return
    await this.scrollTo(stop)
    await this.frames[stop]?.waitForFunction(
      () => document.documentElement.dataset.map === 'live',
      undefined,
      { timeout: 45_000 },
    )
  }

  /** What `<html data-map>` says in every frame. */
  async maps(): Promise<(string | undefined)[]> {
    return Promise.all(
      this.frames.map((frame) => frame.evaluate(() => document.documentElement.dataset.map)),
    )
  }

  /** Contexts that live now, in all frames, and how many were taken from a map that showed. */
  async contexts(): Promise<{ alive: number; losses: number }> {
    const each = await Promise.all(
      this.frames.map((frame) =>
        frame.evaluate(() => ({
          alive: window.webgl?.contexts.filter((context) => !context.isContextLost()).length ?? 0,
          losses: window.webgl?.losses ?? 0,
        })),
      ),
    )
    const sum = (of: 'alive' | 'losses') => each.reduce((all, frame) => all + frame[of], 0)
    return { alive: sum('alive'), losses: sum('losses') }
  }

  /** Bytes that all scripts hold after a collection: pages that differ by their port share a process. */
  async heap(): Promise<number> {
    const session = await this.page.context().newCDPSession(this.page)
    await session.send('HeapProfiler.collectGarbage')
    const { usedSize } = await session.send('Runtime.getHeapUsage')
    await session.detach()
    return usedSize
  }
}

/** How large the window is, and every frame in it. */
const SIZE = { width: 400, height: 420 }

/** Opens the page with its frames loaded. With `contexts` they note the WebGL contexts that they make. */
export async function openManyFrames(
  browser: Browser,
  { count, contexts }: { count: number; contexts: boolean },
): Promise<ManyFrames> {
  const site = await serveHost(inject('siteUrl'))
  const context = await browser.newContext({ viewport: SIZE, reducedMotion: 'reduce' })
  onTestFinished(async () => {
    await context.close()
    site.close()
  })
  await context.addInitScript(drawNothing)
  const page = await context.newPage()
  if (contexts) await page.addInitScript(noteContexts)
  await page.goto(site.front)
  const frame = `<iframe src="${inject('siteUrl')}mali-bamex-2025/embed/?live=1" width="${SIZE.width}" height="${SIZE.height}"></iframe>`
  await page.setContent(`<body style="margin:0">${frame.repeat(count)}<p style="height:900px">`)
  return new ManyFrames(page)
}

function noteContexts(): void {
  const notes: NonNullable<Window['webgl']> = { contexts: [], losses: 0 }
  window.webgl = notes
  const { getContext } = HTMLCanvasElement.prototype
  const noting = function (this: HTMLCanvasElement, ...args: unknown[]) {
    const context = Reflect.apply(getContext, this, args)
    const isNew = context instanceof WebGL2RenderingContext && !notes.contexts.includes(context)
    if (isNew) notes.contexts.push(context)
    return context
  }
  HTMLCanvasElement.prototype.getContext = noting as typeof getContext
  const lose = () => {
    notes.losses += 1
  }
  document.addEventListener('webglcontextlost', lose, { capture: true })
}
