import { posix } from 'node:path'

/** A file of `src/`, its path relative to it, for example `map/live/camera.ts`. */
export interface SourceFile {
  file: string
  source: string
}

/** What a file imports and how. */
export interface Import {
  from: string
  how: 'value' | 'type' | 'dynamic'
}

/** A folder imports from itself and from folders of a lower rank. */
export const RANKS: Readonly<Record<string, number>> = {
  model: 0,
  kinds: 1,
  compile: 2,
  words: 2,
  geo: 2,
  figures: 3,
  protocol: 3,
  sheet: 3,
  linking: 4,
  map: 5,
  article: 5,
  search: 5,
  table: 5,
  frame: 5,
  host: 5,
  share: 6,
  app: 7,
  list: 8,
  site: 9,
}

/** What browsers never load: only the build may import it. */
const BUILD_ONLY: readonly string[] = ['compile', 'site']

/** The packages of the folders that stay pure. */
const PURE: Readonly<Record<string, readonly string[]>> = {
  model: [],
  kinds: [],
  compile: [
    'approx-string-match',
    'csv-parse',
    'mdast',
    'mdast-util-from-markdown',
    'mdast-util-gfm-footnote',
    'mdast-util-gfm-strikethrough',
    'mdast-util-gfm-table',
    'mdast-util-gfm-task-list-item',
    'micromark-extension-gfm-footnote',
    'micromark-extension-gfm-strikethrough',
    'micromark-extension-gfm-table',
    'micromark-extension-gfm-task-list-item',
    'yaml',
  ],
  geo: ['d3-scale', 'topojson-specification'],
  figures: ['d3-scale'],
  protocol: ['valibot'],
}

const MOST_LINES = 250
const DRAWER =
  /(^|\/)(utils?|helpers?|types?|common|shared|misc|lib|constants|index)(\/|\.[a-z.]+$)/i
const STATIC = /\b(?:import|export)\s+(type\s+)?(?:[\w$*{}\s,]+?\bfrom\s*)?['"]([^'"]+)['"]/g
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]/g

/** Every import and re-export of a module. */
export function importsOf(source: string): Import[] {
  const code = codeOf(source)
  return [
    ...[...code.matchAll(STATIC)].map(
      ([, type, from = '']): Import => ({ from, how: type ? 'type' : 'value' }),
    ),
    ...[...code.matchAll(DYNAMIC)].map(([, from = '']): Import => ({ from, how: 'dynamic' })),
  ]
}

/** The source without its comments. */
function codeOf(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '')
}

/** Everything in which the file breaks the layout, a line each. */
export function layoutProblems({ file, source }: SourceFile): string[] {
  const problems: string[] = []
  const lines = source.trimEnd().split('\n').length
  if (lines > MOST_LINES) problems.push(`has ${lines} lines`)
  if (/\bexport\s+default\b|\bas\s+default\b/.test(source)) problems.push('has a default export')
  if (DRAWER.test(file)) problems.push('is a drawer for everything')
  if (
    folderOf(file) in PURE &&
    /\b(globalThis|window|navigator|process)\??\./.test(codeOf(source))
  ) {
    problems.push('uses a global of a browser or of Node')
  }
  for (const each of importsOf(source)) problems.push(...importProblems(file, each))
  return problems.map((problem) => `${file} ${problem}`)
}

function importProblems(file: string, { from, how }: Import): string[] {
  const folder = folderOf(file)
  if (!from.startsWith('.')) return packageProblems(file, from)
  const target = posix.join(posix.dirname(file), from.replace(/\?.*$/, ''))
  const targetFolder = folderOf(target)
  const problems: string[] = []
  const [rank, targetRank] = [RANKS[folder], RANKS[targetFolder]]
  if (rank === undefined || targetRank === undefined) {
    problems.push(`imports ${target}, outside the folders of the layout`)
  } else if (folder !== targetFolder && targetRank >= rank) {
    problems.push(`imports ${target}, against the arrow`)
  } else if (BUILD_ONLY.includes(targetFolder) && !BUILD_ONLY.includes(folder)) {
    problems.push(`imports ${target}, which browsers are not to load`)
  }
  if (how === 'value' && isLive(target) && !isLive(file)) {
    problems.push(`imports ${target} without waiting: MapLibre needs a chunk of its own`)
  }
  return problems
}

function packageProblems(file: string, from: string): string[] {
  const name = from.split('/', from.startsWith('@') ? 2 : 1).join('/')
  const folder = folderOf(file)
  if (PURE[folder]?.includes(name) === false) return [`imports ${name}, but is to stay pure`]
  if (name === 'maplibre-gl' && !isLive(file)) return ['imports maplibre-gl']
  if (name.startsWith('node:') && folder !== 'site') return [`imports ${name}`]
  return []
}

function isLive(file: string): boolean {
  return file.startsWith('map/live/')
}

function folderOf(file: string): string {
  return file.split('/')[0] ?? ''
}
