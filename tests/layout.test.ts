import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { importsOf, layoutProblems, RANKS } from './layoutRules.ts'

const root = fileURLToPath(new URL('../', import.meta.url))

const sources = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(tsx?|css)$/.test(file))
  .map((file) => ({ file, source: readFileSync(`${root}src/${file}`, 'utf8') }))

/** What may stand at the top: the project's own parts, and files that tools demand there. */
const TOP = [
  ...['README.md', 'data', 'index.html', 'package.json', 'src', 'tests', 'tsconfig.json'],
  ...['vite.config.ts', '.ci', '.gitattributes', '.gitignore', 'LICENSE', 'biome.json'],
  'package-lock.json',
]

/** What git says of the project's files, a line each. */
function git(...args: string[]): string[] {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim().split('\n')
}

describe('the layout of the sources', () => {
  it('is kept by every file', () => {
    expect(sources.length).toBeGreaterThan(100)
    expect(sources.flatMap(layoutProblems)).toEqual([])
  })

  it('has no folders but those of the arrow', () => {
    const folders = readdirSync(`${root}src`).sort()
    expect(folders).toEqual(Object.keys(RANKS).sort())
  })

  it.skipIf(!existsSync(`${root}.git`))('has nothing at the top that is not meant to be', () => {
    const top = new Set(git('ls-files').map((path) => path.split('/')[0] ?? ''))
    expect([...top].filter((name) => !TOP.includes(name))).toEqual([])
  })

  it.skipIf(!existsSync(`${root}.git`))(
    'keeps its line ends, whatever a developer’s git does to others',
    () => {
      const files = git('ls-files', '--eol')
      const texts = files.filter((line) => !line.startsWith('i/-text'))
      expect(texts.length).toBeGreaterThan(100)
      expect(texts.filter((line) => !/^i\/(lf|none) .*eol=lf/.test(line))).toEqual([])
    },
  )
})

describe('the checker of the layout', () => {
  it('sees imports of every form, and none in comments', () => {
    const source = [
      "import a, { type B } from '../one.ts'",
      "import type { C } from '../two.ts'",
      "import './three.css'",
      "export * from './four.ts'",
      "const e = await import('./five.ts')",
      "/** import f from './six.ts' */",
      'import {\n  g,\n} from "./seven.ts"',
    ].join('\n')
    expect(importsOf(source)).toEqual([
      { from: '../one.ts', how: 'value' },
      { from: '../two.ts', how: 'type' },
      { from: './three.css', how: 'value' },
      { from: './four.ts', how: 'value' },
      { from: './seven.ts', how: 'value' },
      { from: './five.ts', how: 'dynamic' },
    ])
  })

  it.each([
    ['against the arrow', 'map/A.tsx', "import type { B } from '../article/B.tsx'"],
    ['against the arrow', 'article/A.tsx', "const b = import('../map/B.tsx')"],
    ['against the arrow', 'geo/a.ts', "export { b } from '../linking/b.ts'"],
    ['against the arrow', 'frame/a.ts', "import '../app/page.css'"],
    ['outside the folders', 'app/a.ts', "import { b } from '../../tests/b.ts'"],
    ['against the arrow', 'words/a.ts', "import { b } from '../compile/b.ts'"],
    ['browsers are not to load', 'app/a.ts', "import { b } from '../compile/b.ts'"],
    ['stay pure', 'compile/a.ts', "import { useState } from 'react'"],
    ['stay pure', 'geo/a.ts', "import type { Map } from 'maplibre-gl'"],
    ['imports maplibre-gl', 'map/a.ts', "import type { Map } from 'maplibre-gl'"],
    ['without waiting', 'map/a.ts', "import { b } from './live/b.ts'"],
    ['imports node:path', 'app/a.ts', "import { join } from 'node:path'"],
    ['global', 'geo/a.ts', 'export const a = window.innerWidth'],
    ['default export', 'map/a.ts', 'export default 1'],
    ['default export', 'map/a.ts', 'const a = 1\nexport { a as default }'],
    ['drawer', 'map/utils.ts', ''],
    ['drawer', 'map/helpers/a.ts', ''],
    ['drawer', 'map/index.ts', ''],
    ['251 lines', 'map/map.css', 'a {}\n'.repeat(251)],
  ])('finds what is %s in %s', (problem, file, source) => {
    expect(layoutProblems({ file, source })).toEqual([expect.stringContaining(problem)])
  })

  it.each([
    ['map/A.tsx', "import type { B } from './live/B.ts'"],
    ['map/live/a.ts', "import { Map } from 'maplibre-gl'"],
    ['app/a.ts', "const b = import('../map/live/b.ts')"],
    ['site/a.ts', "import { join } from 'node:path'\nimport { b } from '../app/b.ts'"],
    ['compile/csv/storyTypes.ts', "import { parse } from 'csv-parse/browser/esm/sync'"],
    ['map/map.css', 'a {}\n'.repeat(250)],
  ])('finds nothing wrong in %s', (file, source) => {
    expect(layoutProblems({ file, source })).toEqual([])
  })
})
