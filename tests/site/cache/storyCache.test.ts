import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { StoryFiles } from '../../../src/compile/compileStory.ts'
import type { Story } from '../../../src/model/story.ts'
import { cachedCompiler } from '../../../src/site/cache/cachedCompiler.ts'
import { keyOf, openStoryCache, type StoryCache } from '../../../src/site/cache/storyCache.ts'
import type { SiteStory } from '../../../src/site/content/siteContent.ts'
import { filesKey } from '../../../src/site/files/writeStories.ts'
import { content, template } from '../../stories/exampleSite.ts'
import { gazetteer, mali, pacific } from '../../stories/exampleStories.ts'

let root = ''
const folder = () => join(root, 'node_modules/.cache/storyarc')

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'storyarc-cache-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

describe('the cache', () => {
  it('gives back what was put in, under the same name and key, also to a later build', () => {
    const value = { text: 'Mali – مالي', bytes: new Uint8Array([0, 255]), list: [1] }
    openStoryCache(root).write('a', 'key', value)
    const cache = openStoryCache(root)
    expect(cache.read('a', 'key')).toEqual(value)
    expect(cache.read('a', 'another key')).toBeUndefined()
    expect(cache.read('b', 'key')).toBeUndefined()
  })

  it('has one value for each name', () => {
    const cache = openStoryCache(root)
    cache.write('a', 'old', { a: 1 })
    cache.write('a', 'new', { a: 2 })
    expect([cache.read('a', 'old'), cache.read('a', 'new')]).toEqual([undefined, { a: 2 }])
    expect(readdirSync(folder())).toHaveLength(1)
  })

  it('takes no damaged file for a value', () => {
    const cache = openStoryCache(root)
    cache.write('a', 'key', { text: 'x'.repeat(1000) })
    const [file = ''] = readdirSync(folder())
    const path = join(folder(), file)
    const bytes = readFileSync(path)
    for (const damaged of [bytes.subarray(0, -1), bytes.subarray(0, 10), Buffer.alloc(0)]) {
      writeFileSync(path, damaged)
      expect(cache.read('a', 'key')).toBeUndefined()
    }
    bytes[40] = (bytes[40] ?? 0) ^ 1
    writeFileSync(path, bytes)
    expect(cache.read('a', 'key')).toBeUndefined()
  })

  it('forgets what nobody has asked for in a long time', () => {
    const cache = openStoryCache(root)
    const longAgo = new Date(Date.now() - 31 * 24 * 60 * 60 * 1000)
    for (const name of ['used', 'unused']) {
      cache.write(name, 'key', { name })
    }
    for (const file of readdirSync(folder())) utimesSync(join(folder(), file), longAgo, longAgo)
    cache.read('used', 'key')
    const after = openStoryCache(root)
    expect(after.read('used', 'key')).toEqual({ name: 'used' })
    expect(after.read('unused', 'key')).toBeUndefined()
    expect(readdirSync(folder())).toHaveLength(1)
  })

  it('takes any name, and where nothing can be kept it is empty', () => {
    const long = 'a'.repeat(300)
    const cache = openStoryCache(root)
    cache.write(long, 'key', { long })
    expect(cache.read(long, 'key')).toEqual({ long })
    writeFileSync(join(root, 'file'), '')
    const none = openStoryCache(join(root, 'file'))
    none.write('a', 'key', { a: 1 })
    expect(none.read('a', 'key')).toBeUndefined()
  })
})

describe('a key', () => {
  it('tells apart what looks alike when it is put together', () => {
    expect(keyOf('ab', 'c')).not.toBe(keyOf('a', 'bc'))
    expect(keyOf('a')).toBe(keyOf('a'))
  })
})

describe('a story', () => {
  const files: StoryFiles = {
    slug: 'first',
    article: '---\ntitle: A title\nalt: A map\n---\nMali has expelled French forces.\n',
    flows: 'from,to,kind,quote,label\nMLI,FRA,rupture,expelled French forces,They part\n',
  }

  /** The cache, and the names of what is made anew. */
  function watched(): { cache: StoryCache; made: string[] } {
    const cache = openStoryCache(root)
    const made: string[] = []
    const write: StoryCache['write'] = (name, key, value) => {
      made.push(name)
      cache.write(name, key, value)
    }
    return { cache: { ...cache, write }, made }
  }

  it('is compiled once, until its files, the countries or the code change', () => {
    const { cache, made } = watched()
    const compile = cachedCompiler(cache, 'code')
    const first = compile(files, gazetteer)
    expect(cachedCompiler(cache, 'code')(files, gazetteer)).toEqual(first)
    expect(made).toHaveLength(1)
    compile({ ...files, article: `${files.article}\nMore.` }, gazetteer)
    compile({ ...files, mentions: 'text,country\nFrench,none\n' }, gazetteer)
    compile(files, new Map([...gazetteer].slice(0, 300).filter(([code]) => code !== 'ABW')))
    cachedCompiler(cache, 'other code')(files, gazetteer)
    expect(made).toHaveLength(5)
  })

  it('that is broken is told each time', () => {
    const { cache, made } = watched()
    const compile = cachedCompiler(cache, 'code')
    const broken = { ...files, flows: files.flows.replace('MLI', 'XX') }
    for (let i = 0; i < 2; i++) expect(compile(broken, gazetteer)).toMatchObject({ ok: false })
    expect(made).toEqual([])
  })

  it('is drawn anew when anything changes that its files are made from', () => {
    const undrawn = (story: Story, flowsCsv: string): SiteStory => ({
      ...{ story, flowsCsv, warnings: [] },
      get drawing(): never {
        throw new Error('A key asks for no drawing.')
      },
      get ground(): never {
        throw new Error('A key asks for no ground.')
      },
    })
    const built = undrawn(mali, 'from,to')
    const assets = {
      ...{ script: 'main.js', world: 'world.json', css: '', drawingCss: '', hasPolicy: true },
      list: { script: 'list.js', css: '' },
    }
    const input = { content, assets, template, siteUrl: undefined }
    const withAssets = (change: object) => ({ ...input, assets: { ...assets, ...change } })
    const single = { ...input, content: { ...content, stories: [built] } }
    const keys = [
      filesKey(input, built, 'code'),
      filesKey(input, built, 'other code'),
      filesKey(input, undrawn(pacific, 'from,to'), 'code'),
      filesKey(input, undrawn({ ...mali, title: 'Another title' }, 'from,to'), 'code'),
      filesKey(input, undrawn(mali, ''), 'code'),
      filesKey({ ...input, siteUrl: 'https://example.org/' }, built, 'code'),
      filesKey({ ...input, template: `${template} ` }, built, 'code'),
      filesKey(single, built, 'code'),
      ...[{ script: 'b.js' }, { world: 'b.json' }, { css: 'b' }, { drawingCss: 'b' }].map(
        (change) => filesKey(withAssets(change), built, 'code'),
      ),
    ]
    expect(new Set(keys).size).toBe(keys.length)
    expect(filesKey(input, undrawn({ ...mali }, 'from,to'), 'code')).toBe(keys[0])
  })
})
