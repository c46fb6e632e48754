import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompressSync } from 'node:zlib'
import { ROOT } from './buildPages.ts'
import { kilobytes } from './lines.ts'
import { writeStories } from './writeStories.ts'

const COUNTS = [10, 100, 1000]
/** What the slugs of the bench begin with: what the cache has of others is left alone. */
const PREFIX = `bench-${process.pid}-`

const CACHE = join(ROOT, 'node_modules/.cache/storyarc')

const HEAD = [
  ...[
    'stories',
    'build',
    'per story',
    'CPU',
    'peak memory',
    'second build',
    'CPU',
    'peak memory',
    'list page',
  ],
  ...['dev: ready', '+ a story', '+ the list', 'again: ready', '+ a story', '+ the list'],
]

/** What {@link buildMeasured} finds. */
interface Build {
  seconds: number
  /** What processors have worked, in seconds: it counts on a busy machine, too. */
  busy: number
  megabytes: number
}

/** What `serveMeasured` finds, in seconds: the server is ready, a story is answered, then the list. */
interface Serving {
  ready: number
  page: number
  list: number
}

/** What a site costs its builder by its number of stories, as rows of a table. */
export async function measureStories(): Promise<string[][]> {
  const rows: string[][] = []
  for (const count of COUNTS) {
    const folder = mkdtempSync(join(tmpdir(), 'storyarc-stories-'))
    try {
      const stories = join(folder, 'stories')
      writeStories(stories, PREFIX, count)
      rows.push([String(count), ...(await measureSite(join(folder, 'site'), stories, count))])
    } finally {
      rmSync(folder, { recursive: true, force: true })
      forget()
    }
  }
  return [HEAD, ...rows]
}

async function measureSite(site: string, stories: string, count: number): Promise<string[]> {
  const story = `${PREFIX}0001`
  const cold = await run<Serving>('serveMeasured.ts', stories, story)
  forget()
  const first = await run<Build>('buildMeasured.ts', site, stories)
  const second = await run<Build>('buildMeasured.ts', site, stories)
  const warm = await run<Serving>('serveMeasured.ts', stories, story)
  const list = brotliCompressSync(readFileSync(join(site, 'index.html'))).length
  const seconds = (time: number) => `${time.toFixed(1)} s`
  return [
    seconds(first.seconds),
    `${((1000 * first.seconds) / count).toFixed(0)} ms`,
    `${((1000 * first.busy) / count).toFixed(0)} ms`,
    `${first.megabytes.toFixed(0)} MB`,
    seconds(second.seconds),
    `${((1000 * second.busy) / count).toFixed(0)} ms`,
    `${second.megabytes.toFixed(0)} MB`,
    `${kilobytes(list).toFixed(1)} KB`,
    ...[cold, warm].flatMap(({ ready, page, list }) => [ready, page, list].map(seconds)),
  ]
}

/** Empties the cache of the bench's stories. */
function forget(): void {
  for (const name of readdirSync(CACHE)) {
    if (name.startsWith(PREFIX)) rmSync(join(CACHE, name))
  }
}

/** Runs a script of this folder by itself; it prints what it has found as JSON. */
async function run<T>(script: string, ...args: string[]): Promise<T> {
  const path = fileURLToPath(new URL(script, import.meta.url))
  const env = { ...process.env, NODE_ENV: 'production' }
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', path, ...args],
    { env, maxBuffer: 1e8 },
  )
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '')
}
