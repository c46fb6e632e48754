import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Browser, chromium } from 'playwright'
import type { Story } from '../../src/story/story.ts'
import { launchOptions } from '../chromium/launchOptions.ts'
import { buildPages } from './buildPages.ts'
import { clickCountries } from './clickCountries.ts'
import { pageSizes } from './fileSizes.ts'
import { type Measurements, medianOf, resultLines } from './measurements.ts'
import { formatProfile } from './profile.ts'
import { type CompressedServer, serveCompressed } from './serveCompressed.ts'
import { SLOW_NETWORK } from './slowness.ts'
import { formatTable } from './table.ts'
import { type BenchPage, type Visit, visitPage } from './visitPage.ts'

type PageName = 'text' | 'bare' | 'ours'

const { values: flags } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, profile: { type: 'boolean', default: false } },
})

const began = performance.now()
const [loadBefore = 0] = loadavg()
const folder = mkdtempSync(join(tmpdir(), 'storyarc-bench-'))
try {
  const story = await buildPages(folder)
  const server = await serveCompressed(folder, SLOW_NETWORK)
  const browser = await launchBrowser()
  try {
    report(await measure(browser, server, pagesOf(story)), browser.version())
  } finally {
    await browser.close()
    await server.close()
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/**
 * The emulated graphics card draws WebGL alone. Were it to paint and compose the pages as well, they would
 * be seen seconds late, which happens to no reader: without a card Chromium does that on the processor.
 */
function launchBrowser(): Promise<Browser> {
  const { args = [], ...options } = launchOptions()
  const onProcessor = ['--disable-gpu-rasterization', '--disable-gpu-compositing']
  return chromium.launch({ ...options, args: [...args, ...onProcessor] })
}

function pagesOf(story: Story): Record<PageName, BenchPage> {
  const lastWords = story.text.trimEnd().slice(-40)
  return {
    text: { path: 'text/', paintedWhen: { arcs: 0, lastWords } },
    bare: { path: 'bare/', paintedWhen: { arcs: 0, lastWords }, lastMark: 'bare:idle' },
    ours: {
      path: 'site/',
      paintedWhen: { arcs: story.flows.length, lastWords },
      lastMark: 'storyarc:live',
    },
  }
}

/** Every page in turn, so that a busy moment of the machine hits all alike; the first turn only warms up. */
async function measure(
  browser: Browser,
  server: CompressedServer,
  pages: Record<PageName, BenchPage>,
): Promise<Measurements> {
  const visits: Record<PageName, Visit[]> = { text: [], bare: [], ours: [] }
  for (let run = 0; run <= Number(flags.runs); run++) {
    for (const name of ['text', 'bare', 'ours'] as const) {
      const visit = await visitPage(browser, server, pages[name])
      if (run > 0) visits[name].push(visit)
    }
  }
  const siteUrl = server.url + pages.ours.path
  return {
    ...visits,
    sizes: pageSizes(join(folder, 'site/index.html')),
    clicks: {
      static: await clickCountries(browser, siteUrl, pages.ours, 'static'),
      live: await clickCountries(browser, siteUrl, pages.ours, 'live'),
    },
  }
}

function report(measurements: Measurements, chromiumVersion: string): void {
  const head = ['measure', 'ours', 'reference', 'result', 'target', '']
  const lines = resultLines(measurements).map((line) => [
    line.measure,
    line.ours,
    line.reference,
    line.result,
    line.target,
    line.met ? 'met' : 'missed',
  ])
  const { text, ours, bare } = measurements
  const [textPaint, oursPaint] = [text, ours].map((visits) =>
    medianOf(visits, ({ firstContentfulPaint }) => firstContentfulPaint).toFixed(0),
  )
  const seconds = ((performance.now() - began) / 1000).toFixed(0)
  console.log(formatTable([head, ...lines]))
  console.log(`\nFirst contentful paint: ours ${oursPaint} ms, text page ${textPaint} ms.`)
  console.log(
    `Medians of ${flags.runs} runs in ${seconds} s; Chromium ${chromiumVersion}, ${cpus().length} cores, load ${loadBefore.toFixed(1)} before.`,
  )
  if (!flags.profile) return
  for (const [name, visits] of Object.entries({ text, bare, ours })) {
    const last = visits.at(-1)
    if (last) console.log(`\n${formatProfile(name, last)}`)
  }
}
