import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import lighthouse, { type Config, desktopConfig, type Flags } from 'lighthouse'
import { chromium } from 'playwright'
import { findReadersChromium } from '../chromium/findChromium.ts'
import { launchOptions } from '../chromium/launchOptions.ts'
import { buildPages } from './buildPages.ts'
import { serveCompressed } from './serveCompressed.ts'
import { median } from './statistics.ts'

/** Lighthouse slows the network itself. */
const FAST = { latency: 0, downloadThroughput: -1, uploadThroughput: -1 }

/** The devices that Lighthouse knows: undefined is a phone. */
const DEVICES: Readonly<Record<string, Config | undefined>> = {
  mobile: undefined,
  desktop: desktopConfig,
}

/** A page that does not know its address has no canonical one. */
const SITE_URL = 'https://storyarc.example/'

/** What Lighthouse says of page and frame, and what makes up their performance: medians of the runs. */
export async function measureLighthouse(runs: number): Promise<string[][]> {
  const folder = mkdtempSync(join(tmpdir(), 'storyarc-lighthouse-'))
  try {
    const { slug } = await buildPages(folder, SITE_URL)
    const server = await serveCompressed(folder, FAST)
    const rows: string[][] = []
    for (const [device, config] of Object.entries(DEVICES)) {
      for (const surface of ['', 'embed/']) {
        const url = `${server.url}site/${surface && `${slug}/`}${surface}`
        const results: number[][] = []
        for (let run = 0; run < runs; run++) results.push(await audit(url, config))
        const medians = HEAD.map((_, i) => median(results.map((each) => each[i] ?? Number.NaN)))
        const cells = medians.map((value) => value.toFixed(0))
        rows.push([`${surface ? 'embed' : 'page'}, ${device}`, ...cells])
      }
    }
    await server.close()
    return [['', ...HEAD], ...rows]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** From 0 to 100. */
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo']

/** In milliseconds. */
const TIMES = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'speed-index',
]

const HEAD = [...CATEGORIES, ...TIMES.map((id) => `${id}, ms`)]

/** {@link CATEGORIES} and {@link TIMES}, in a browser of its own. */
async function audit(url: string, config: Config | undefined): Promise<number[]> {
  const port = await freePort()
  const options = launchOptions({ webgl: true })
  const browser = await chromium.launch({
    ...options,
    executablePath: findReadersChromium(),
    args: [...(options.args ?? []), `--remote-debugging-port=${port}`],
  })
  try {
    const flags: Flags = { port, onlyCategories: CATEGORIES, logLevel: 'error' }
    const report = (await lighthouse(url, flags, config))?.lhr
    return [
      ...CATEGORIES.map((id) => (report?.categories[id]?.score ?? Number.NaN) * 100),
      ...TIMES.map((id) => report?.audits[id]?.numericValue ?? Number.NaN),
    ]
  } finally {
    await browser.close()
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}
