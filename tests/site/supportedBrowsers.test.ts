import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { SUPPORTED_BROWSERS } from '../../src/site/supportedBrowsers.ts'
import { lackingFeatures, unguardedUses } from './browserFeatures.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Folders whose code runs in Node alone. */
const BUILD_ONLY = /^(site|compile)\//

const lacking = lackingFeatures(SUPPORTED_BROWSERS)

describe('the code that browsers load', () => {
  const modules = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/.test(file) && !BUILD_ONLY.test(file))
    .map((file) => ({ file, source: readFileSync(`${root}src/${file}`, 'utf8') }))

  it('calls nothing unguarded that a supported browser lacks', () => {
    expect(modules.length).toBeGreaterThan(80)
    expect(unguardedUses(modules, lacking)).toEqual([])
  })
})

describe('the look for what browsers lack', () => {
  const usesIn = (source: string) => unguardedUses([{ file: 'a.tsx', source }], lacking)

  it.each([
    ['link.checkVisibility()', 'safari16.4 has no checkVisibility'],
    ['const is = <a id={URL.canParse(src)} />', 'chrome111 has no URL.canParse'],
    ['let idle\nidle = requestIdleCallback(start)', 'safari16.4 has no requestIdleCallback'],
    ['window.requestIdleCallback(start)', 'safari16.4 has no requestIdleCallback'],
    ['flows.toSorted().toSpliced(1)[0].with(2).union(more)', 'chrome111 has no union'],
    ['new CookieStore()', 'firefox115 has no CookieStore'],
    ['(await Promise.withResolvers()) as any', 'chrome111 has no Promise.withResolvers'],
  ])('finds %s', (source, found) => {
    expect(usesIn(source)).toEqual([`a.tsx:${source.split('\n').length}: ${found}`])
  })

  it.each([
    'navigator.canShare?.(data)',
    "if ('checkVisibility' in link) link.checkVisibility()",
    'type Is = typeof URL.canParse',
    'interface Made { union: () => void }; made.union()',
    "import * as v from 'valibot'; v.variant()",
    'flows.at(-1).pick(URL.createObjectURL(blob), structuredClone(flows))',
  ])('lets %s pass', (source) => {
    expect(usesIn(source)).toEqual([])
  })
})

describe('the README', () => {
  it('names the browsers that the site is built for', () => {
    const [chrome, edge, firefox, safari, ios] = SUPPORTED_BROWSERS.map(
      (browser) => /[\d.]+$/.exec(browser)?.[0],
    )
    expect([edge, ios]).toEqual([chrome, safari])
    const readme = readFileSync(`${root}README.md`, 'utf8').replace(/\s+/g, ' ')
    const named = `Chrome and Edge ${chrome}, Firefox ${firefox} and Safari ${safari}`
    expect(readme.includes(named)).toBe(true)
  })
})
