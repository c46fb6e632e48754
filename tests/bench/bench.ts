import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildPages } from './buildPages.ts'
import { embedLines, embedNotes } from './embedMeasurements.ts'
import { launchBrowser } from './launchBrowser.ts'
import type { Line } from './lines.ts'
import { measureEmbed } from './measureEmbed.ts'
import { measureFlows } from './measureFlows.ts'
import { measureLayout } from './measureLayout.ts'
import { measureLighthouse } from './measureLighthouse.ts'
import { measureMentions } from './measureMentions.ts'
import { pageNotes, resultLines } from './measurements.ts'
import { type Bench, measurePage } from './measurePage.ts'
import { measureStories } from './measureStories.ts'
import { formatProfile } from './profile.ts'
import { serveCompressed } from './serveCompressed.ts'
import { SLOW_NETWORK } from './slowness.ts'
import { formatTable } from './table.ts'

/** What one part of the bench found out. */
interface Findings {
  lines: Line[]
  /** What the lines leave out. */
  notes: string[]
}

const PARTS = { page: benchPage, embed: benchEmbed } as const

/** What has no targets; measured only when asked for. */
const TABLES = {
  layout: measureLayout,
  lighthouse: measureLighthouse,
  flows: benchFlows,
  mentions: measureMentions,
  stories: measureStories,
} as const

const { values: flags, positionals: named } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '5' },
    profile: { type: 'boolean', default: false },
  },
})
const unknown = named.filter((part) => !(part in TABLES || part in PARTS))
if (unknown.length > 0) {
  const known = [...Object.keys(PARTS), ...Object.keys(TABLES)]
  throw new Error(`There is no part ${unknown.join(', ')}: the parts are ${known.join(', ')}.`)
}
for (const [part, measure] of Object.entries(TABLES)) {
  if (named.includes(part)) console.log(`${formatTable(await measure(Number(flags.runs)))}\n`)
}
const parts = named.length === 0 ? Object.keys(PARTS) : named.filter((part) => part in PARTS)
if (parts.length > 0) await benchInBrowser()

async function benchFlows(runs: number): Promise<string[][]> {
  const browser = await launchBrowser()
  try {
    return await measureFlows(browser, runs)
  } finally {
    await browser.close()
  }
}

/** Builds and serves the pages, and measures the parts that need a browser. */
async function benchInBrowser(): Promise<void> {
  const began = performance.now()
  const [loadBefore = 0] = loadavg()
  const folder = mkdtempSync(join(tmpdir(), 'storyarc-bench-'))
  try {
    const story = await buildPages(folder)
    const server = await serveCompressed(folder, SLOW_NETWORK)
    const browser = await launchBrowser()
    try {
      const bench = { browser, server, folder, story, runs: Number(flags.runs) }
      const findings: Findings[] = []
      for (const [part, measure] of Object.entries(PARTS)) {
        if (parts.includes(part)) findings.push(await measure(bench))
      }
      report(
        findings,
        `Medians of ${flags.runs} runs in ${((performance.now() - began) / 1000).toFixed(0)} s; Chromium ${browser.version()}, ${cpus().length} cores, load ${loadBefore.toFixed(1)} before.`,
      )
    } finally {
      await browser.close()
      await server.close()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function benchPage(bench: Bench): Promise<Findings> {
  const measurements = await measurePage(bench)
  const { text, bare, ours } = measurements
  const profiles = Object.entries({ text, bare, ours }).flatMap(([name, visits]) =>
    visits.slice(-1).map((last) => `\n${formatProfile(name, last)}`),
  )
  return {
    lines: resultLines(measurements),
    notes: [pageNotes(measurements), ...(flags.profile ? profiles : [])],
  }
}

async function benchEmbed(bench: Bench): Promise<Findings> {
  const measurements = await measureEmbed(bench)
  return { lines: embedLines(measurements), notes: [embedNotes(measurements)] }
}

function report(findings: readonly Findings[], circumstances: string): void {
  const head = ['measure', 'ours', 'reference', 'result', 'target', '']
  const rows = findings
    .flatMap(({ lines }) => lines)
    .map(({ measure, ours, reference, result, target, met }) => [
      ...[measure, ours, reference, result, target],
      met ? 'met' : 'missed',
    ])
  console.log(formatTable([head, ...rows]))
  console.log(`\n${circumstances}`)
  for (const note of findings.flatMap(({ notes }) => notes)) console.log(note)
}
