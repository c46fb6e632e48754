import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { compileStory } from '../../../src/compile/compileStory.ts'
import { FIELD_RULES } from '../../../src/compile/frontMatter/frontMatterFields.ts'
import { newStory } from '../../../src/site/cli/newStory.ts'
import { SAMPLE_FILES } from '../../../src/site/cli/sampleStory.ts'
import { findStories, readStory } from '../../../src/site/content/stories.ts'
import { PlainError } from '../../../src/site/plainError.ts'
import { gazetteer } from '../../compile/exampleFiles.ts'

const soundSlug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/)
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'storyarc-new-'))
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('a new story', () => {
  it('is a draft that has a map as it stands, with nothing to complain of', () => {
    newStory({ slug: 'two-coasts', folder, others: [] })
    const [read] = findStories([folder]).map((place) => readStory(place, gazetteer))
    expect(read).toMatchObject({ slug: 'two-coasts', isDraft: true, diagnostics: [] })
    expect(read?.built?.story.flows).toHaveLength(2)
    expect(readdirSync(join(folder, 'two-coasts')).sort()).toEqual([
      'article.md',
      'background.csv',
      'figures.csv',
      'flows.csv',
      'mentions.csv',
      'places.csv',
    ])
  })

  it('explains every field of the head, each of which is sound once it is used', () => {
    const {
      'article.md': article = '',
      'flows.csv': flows = '',
      'mentions.csv': mentions = '',
      'places.csv': places = '',
    } = SAMPLE_FILES
    const used = article.replace(/^# (?=[a-z]\w*:| {2}([A-Z]{3}|[a-z]+):)/gm, '')
    const result = compileStory({ slug: 'used', article: used, flows, mentions, places }, gazetteer)
    if (!result.ok) throw new Error(JSON.stringify(result.diagnostics))
    for (const field of FIELD_RULES.keys()) expect(result.story).toHaveProperty(field)
    expect(result.story.focus).toEqual(['ISL', 'NOR'])
    expect(used).toContain('\nnames:\n  ISL: Iceland\n')
    expect(result.warnings.map(({ message }) => message)).toEqual([
      'No flow is of the kind aid.',
      'No flow is of the kind talks.',
    ])
  })

  it('is followed by what to do next, where it was made', () => {
    const lines = newStory({ slug: 'two-coasts', folder, others: [] }).join('\n')
    const from = `STORYARC_STORIES=${folder}`
    expect(lines).toContain(`Made ${join(folder, 'two-coasts')}:`)
    expect(lines).toContain(`${from} npm run dev, then http://localhost:5173/two-coasts/`)
    expect(lines).toContain(`${from} npm run check two-coasts`)
  })

  it.each(['Two', 'two coasts', 'two_coasts', '-two', 'two--coasts', '..', 'a/b', '', 'küste'])(
    'is not made under a name that is unfit: %j',
    (slug) => {
      const made = () => newStory({ slug, folder, others: [] })
      expect(made).toThrow(PlainError)
      expect(made).toThrow(/is not fit for an address\. Use lower-case letters and digits/)
      expect(readdirSync(folder)).toEqual([])
    },
  )

  it('is not made under a name that the site needs', () => {
    expect(() => newStory({ slug: 'assets', folder, others: [] })).toThrow(
      new PlainError(
        'assets: A story’s folder can’t be named assets: the site has one. Add another word.',
      ),
    )
  })

  it('overwrites nothing, and takes no name that a story elsewhere has', () => {
    newStory({ slug: 'one', folder, others: [] })
    const before = readFileSync(join(folder, 'one/article.md'), 'utf8')
    const elsewhere = join(folder, 'elsewhere')
    mkdirSync(join(elsewhere, 'two'), { recursive: true })
    for (const slug of ['one', 'two']) {
      expect(() => newStory({ slug, folder, others: [elsewhere] })).toThrow(
        /\/(one|elsewhere\/two) is there already\. Choose another name/,
      )
    }
    expect(readFileSync(join(folder, 'one/article.md'), 'utf8')).toBe(before)
    expect(readdirSync(folder).sort()).toEqual(['elsewhere', 'one'])
  })

  it('leaves no folder that the compiler refuses, whatever it is called', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), soundSlug), (slug) => {
        const into = mkdtempSync(join(folder, 'in-'))
        try {
          newStory({ slug, folder: into, others: [] })
        } catch (error) {
          expect(error).toBeInstanceOf(PlainError)
          expect(readdirSync(into)).toEqual([])
          return
        }
        const [read] = findStories([into]).map((place) => readStory(place, gazetteer))
        expect(read?.diagnostics).toEqual([])
      }),
      { numRuns: 50 },
    )
  })
})
