import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright'
import { parseGazetteer } from '../../src/compile/gazetteer/parseGazetteer.ts'
import type { Story } from '../../src/model/story.ts'
import { readSiteContent } from '../../src/site/content/siteContent.ts'
import { inventStory } from '../stories/inventedStory.ts'
import { buildSite, ROOT } from './buildPages.ts'
import { clickCountries } from './clickCountries.ts'
import { pageSizes } from './fileSizes.ts'
import { kilobytes } from './lines.ts'
import { precompress } from './precompress.ts'
import { type CompressedServer, serveCompressed } from './serveCompressed.ts'
import { SLOW_NETWORK } from './slowness.ts'
import { median, percentile } from './statistics.ts'
import { textPage } from './textPage.ts'
import { type BenchPage, type Visit, visitPage } from './visitPage.ts'

const SIZES = [
  { countries: 10, flows: 12 },
  { countries: 30, flows: 60 },
  { countries: 60, flows: 300 },
]

const HEAD = ['flows', 'HTML', 'painted', 'text page', 'result', 'hydrated', 'click, p95']

/** What a page costs its reader by its number of flows, as rows of a table; times of visits are medians of `runs`. */
export async function measureFlows(browser: Browser, runs: number): Promise<string[][]> {
  const folder = mkdtempSync(join(tmpdir(), 'storyarc-flows-'))
  try {
    for (const size of SIZES) writeStory(join(folder, 'stories'), size)
    const site = join(folder, 'site')
    await buildSite(site, [join(folder, 'stories')])
    const { stories } = readSiteContent(ROOT, [join(folder, 'stories')])
    for (const { story } of stories) {
      const text = join(site, 'text', story.slug)
      mkdirSync(text, { recursive: true })
      writeFileSync(join(text, 'index.html'), textPage(story))
    }
    await precompress(site)
    const server = await serveCompressed(site, SLOW_NETWORK)
    try {
      const rows: string[][] = []
      for (const { flows } of SIZES) {
        const story = stories.find((each) => each.story.flows.length === flows)?.story
        if (!story) throw new Error(`There is no story of ${flows} flows.`)
        rows.push(await measureStory(browser, server, site, story, runs))
      }
      return [HEAD, ...rows]
    } finally {
      await server.close()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measureStory(
  browser: Browser,
  server: CompressedServer,
  site: string,
  { slug, flows, text }: Story,
  runs: number,
): Promise<string[]> {
  const lastWords = text.trimEnd().slice(-40)
  const ours: BenchPage = {
    path: `${slug}/?static=1`,
    paintedWhen: { arcs: flows.length, lastWords },
    lastMark: 'storyarc:hydrated',
  }
  const plain: BenchPage = { path: `text/${slug}/`, paintedWhen: { arcs: 0, lastWords } }
  const visits: Record<'ours' | 'plain', Visit[]> = { ours: [], plain: [] }
  for (let run = 0; run <= runs; run++) {
    const [own, bare] = [
      await visitPage(browser, server, ours),
      await visitPage(browser, server, plain),
    ]
    if (run === 0) continue
    visits.ours.push(own)
    visits.plain.push(bare)
  }
  const clicks = await clickCountries(browser, `${server.url}${slug}/`, ours, 'static')
  const painted = median(visits.ours.map((visit) => visit.painted))
  const reference = median(visits.plain.map((visit) => visit.painted))
  const hydrated = median(visits.ours.map(({ marks }) => marks['storyarc:hydrated'] ?? NaN))
  return [
    String(flows.length),
    `${kilobytes(pageSizes(join(site, slug, 'index.html')).html).toFixed(1)} KB`,
    ...[painted, reference].map((time) => `${time.toFixed(0)} ms`),
    `× ${(painted / reference).toFixed(2)}`,
    `${hydrated.toFixed(0)} ms`,
    `${percentile(clicks, 0.95)} ms`,
  ]
}

/** A story folder with so many invented flows, each in a paragraph of its own. */
function writeStory(folder: string, { countries, flows }: (typeof SIZES)[number]): void {
  const gazetteer = parseGazetteer(readFileSync(join(ROOT, 'data/countries.csv'), 'utf8'))
  const story = inventStory(gazetteer.values(), { countries, flows, seed: 1 })
  const names = new Map(story.countries.map(({ code, name }) => [code, name]))
  const claims = story.flows.map(({ from, to, kind }, i) => ({
    ...{ from, to, kind },
    quote: `the ${i + 1}th of all deals ties ${names.get(from)} to ${names.get(to)}`,
  }))
  const place = join(folder, `flows-${String(flows).padStart(3, '0')}`)
  mkdirSync(place, { recursive: true })
  writeFileSync(
    join(place, 'article.md'),
    [
      `---\ntitle: A world of ${flows} deals\nalt: ${flows} deals tie ${countries} countries.\n---`,
      ...claims.map(({ quote }) => `As was heard, ${quote}, and nobody has said when.`),
    ].join('\n\n'),
  )
  writeFileSync(
    join(place, 'flows.csv'),
    [
      'from,to,kind,quote,label',
      ...claims.map(
        ({ from, to, kind, quote }, i) => `${from},${to},${kind},"${quote}",Deal ${i + 1}`,
      ),
    ].join('\n'),
  )
}
