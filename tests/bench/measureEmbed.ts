import { join } from 'node:path'
import type { Browser } from 'playwright'
import type { EmbedMeasurements } from './embedMeasurements.ts'
import { pageSizes } from './fileSizes.ts'
import { FRAME_HEIGHT, FRAME_WIDTH, writeHostPages } from './hostPage.ts'
import type { Bench } from './measurePage.ts'
import { waitForFrames } from './readFrames.ts'
import { scrollFrames } from './scrollFrames.ts'
import { type CompressedServer, serveCompressed } from './serveCompressed.ts'
import { SLOW_NETWORK } from './slowness.ts'
import { type FramePage, isDone, openFrames, paintFrames } from './visitFrames.ts'

/** Frames of the page with many: more than the WebGL contexts that Chromium allows to a process. */
const MANY = 20

/** A window in which all of them are in view. */
const ALL_IN_VIEW = { width: FRAME_WIDTH, height: MANY * FRAME_HEIGHT }

/** Milliseconds within which one frame is done, and the files that come after it. */
const PATIENCE = 60_000
const AFTERMATH = 500

/** Measures the embed in pages of another origin, and the reference pages in the same. */
export async function measureEmbed(bench: Bench): Promise<EmbedMeasurements> {
  const { browser, server, folder, story, runs } = bench
  const embed = `site/${story.slug}/embed/`
  const hostFolder = join(folder, 'host')
  await writeHostPages(hostFolder, {
    text: { frameUrl: `${server.url}text/`, frames: 1 },
    bare: { frameUrl: `${server.url}bare/`, frames: 1 },
    ours: { frameUrl: server.url + embed, frames: 1 },
    'bare-many': { frameUrl: `${server.url}bare/`, frames: MANY },
    'ours-many': { frameUrl: server.url + embed, frames: MANY },
  })
  const host = await serveCompressed(hostFolder, SLOW_NETWORK)
  try {
    const pages = framePagesOf(bench, host.url)
    const painted: EmbedMeasurements['painted'] = { text: [], ours: [] }
    for (let run = 0; run <= runs; run++) {
      for (const name of ['text', 'ours'] as const) {
        const times = await paintFrames(browser, pages[name])
        if (run > 0) painted[name].push(...times)
      }
    }
    return {
      painted,
      sizes: pageSizes(join(folder, embed, 'index.html')),
      bytes: {
        bare: await bytesOfFrame(browser, server, pages.bare),
        ours: await bytesOfFrame(browser, server, pages.ours),
      },
      manyPainted: {
        bare: await paintFrames(browser, pages['bare-many'], ALL_IN_VIEW),
        ours: await paintFrames(browser, pages['ours-many'], ALL_IN_VIEW),
      },
      manyRead: {
        bare: await scrollFrames(pages['bare-many']),
        ours: await scrollFrames(pages['ours-many']),
      },
    }
  } finally {
    await host.close()
  }
}

function framePagesOf(
  { story }: Bench,
  hostUrl: string,
): Record<'text' | 'bare' | 'ours' | 'bare-many' | 'ours-many', FramePage> {
  const lastWords = story.text.trimEnd().slice(-40)
  const text: Omit<FramePage, 'url'> = { paintedWhen: { arcs: 0, lastWords } }
  const bare: Omit<FramePage, 'url'> = { ...text, paintedMark: 'bare:land', lastMark: 'bare:idle' }
  const ours: Omit<FramePage, 'url'> = {
    paintedWhen: { arcs: story.flows.length, lastWords: story.title },
    lastMark: 'storyarc:hydrated',
  }
  return {
    text: { ...text, url: `${hostUrl}text/` },
    bare: { ...bare, url: `${hostUrl}bare/` },
    ours: { ...ours, url: `${hostUrl}ours/` },
    'bare-many': { ...bare, url: `${hostUrl}bare-many/` },
    'ours-many': { ...ours, url: `${hostUrl}ours-many/` },
  }
}

/** Bytes of all files that one frame asks for until its map is done. */
async function bytesOfFrame(
  browser: Browser,
  server: CompressedServer,
  framePage: FramePage,
): Promise<number> {
  const page = await openFrames(browser, framePage, { slowdown: 1 })
  server.takeSent()
  await page.goto(framePage.url)
  const done = await waitForFrames(page, (state) => isDone(framePage, state), PATIENCE)
  if (!done) throw new Error(`The frame of ${framePage.url} was not done in time.`)
  await page.waitForTimeout(AFTERMATH)
  await page.context().close()
  return server.takeSent().reduce((sum, file) => sum + file.bytes, 0)
}
