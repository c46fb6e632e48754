import { join } from 'node:path'
import type { Browser } from 'playwright'
import type { EmbedMeasurements } from './embedMeasurements.ts'
import { pageSizes } from './fileSizes.ts'
import { writeHostPages } from './hostPage.ts'
import type { Bench } from './measurePage.ts'
import { waitForFrames } from './readFrames.ts'
import { type CompressedServer, serveCompressed } from './serveCompressed.ts'
import { SLOW_NETWORK } from './slowness.ts'
import { type FramePage, isDone, openFrames, paintFrames } from './visitFrames.ts'

/** Milliseconds within which one frame has its live map, and the files that come after it. */
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
    }
  } finally {
    await host.close()
  }
}

function framePagesOf(
  { story }: Bench,
  hostUrl: string,
): Record<'text' | 'bare' | 'ours', FramePage> {
  const lastWords = story.text.trimEnd().slice(-40)
  const text: Omit<FramePage, 'url'> = { paintedWhen: { arcs: 0, lastWords } }
  const bare: Omit<FramePage, 'url'> = { ...text, paintedMark: 'bare:land', lastMark: 'bare:idle' }
  const ours: Omit<FramePage, 'url'> = {
    paintedWhen: { arcs: story.flows.length, lastWords: story.title },
    lastMark: 'storyarc:live',
  }
  return {
    text: { ...text, url: `${hostUrl}text/` },
    bare: { ...bare, url: `${hostUrl}bare/` },
    ours: { ...ours, url: `${hostUrl}ours/` },
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
