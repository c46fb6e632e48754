import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileStory, type StoryFiles } from '../../src/compile/compileStory.ts'
import type { Block, Story } from '../../src/model/story.ts'
import { armeniaFiles, gazetteer, maliFiles, pacificFiles } from './exampleFiles.ts'

const pieces = fc.constantFrom(
  ...[
    '---\n',
    'title: T\n',
    'alt: A\n',
    'names:\n',
    '  TUR: ',
    '\n',
    '\r\n',
    '\r',
    '> ',
    '- ',
    '## ',
    '***',
  ],
  ...[
    '**',
    '_',
    '`',
    '[a](',
    'https://x.example)',
    '<b>',
    '&nbsp;',
    '\\',
    '|',
    '"',
    '""',
    ',',
    ';',
  ],
  ...[
    'Mali',
    'Niger',
    ' Delta',
    'Turkey',
    ' “',
    '”',
    '’',
    '\u00a0',
    '\u202e',
    '\ufeff',
    '\0',
    '👍',
    '\ud800',
  ],
  ...[
    'from,to,kind,quote,label\n',
    'MLI,FRA,arms,',
    'text,country\n',
    'none',
    '{',
    ': ',
    '&a ',
    '*a ',
    '!!',
  ],
)
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
)

/** A sound story’s text with some of it cut out and something else put in. */
function mutated(text: string): fc.Arbitrary<string> {
  const place = fc.nat({ max: text.length })
  return fc
    .tuple(place, fc.nat({ max: 30 }), anyText)
    .map(([at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut))
}

const PLACES = 'code,name,what,lon,lat,aliases\n'
const BACKGROUND = 'country,heading,text,date,glance,source_title,source_url\n'
const FIGURES = 'country,series,partner,year,value,unit,source_title,source_url\n'

const mutatedFiles = fc.constantFrom(maliFiles, pacificFiles, armeniaFiles).chain((files) =>
  fc.record({
    slug: fc.constant(files.slug),
    article: fc.oneof(fc.constant(files.article), mutated(files.article)),
    flows: fc.oneof(fc.constant(files.flows), mutated(files.flows)),
    mentions: fc.oneof(
      fc.constant(files.mentions ?? 'text,country\n'),
      mutated(files.mentions ?? ''),
    ),
    places: fc.oneof(fc.constant(files.places ?? PLACES), mutated(files.places ?? PLACES)),
    background: fc.oneof(
      fc.constant(files.background ?? BACKGROUND),
      mutated(files.background ?? BACKGROUND),
    ),
    figures: fc.oneof(fc.constant(files.figures ?? FIGURES), mutated(files.figures ?? FIGURES)),
  }),
)

/** Checks what holds for every story. */
function expectSound(story: Story): void {
  const { text, blocks, kinds, flows, mentions, countries, background = [], figures = [] } = story
  for (const { country, source } of [...background, ...figures]) {
    expect(countries.some(({ code }) => code === country)).toBe(true)
    expect(source.title).not.toBe('')
    expect(source.url).toMatch(/^https?:/i)
  }
  for (const { quote, passage, from, to, kind } of flows) {
    const codes = countries.map(({ code }) => code)
    expect(codes).toEqual(expect.arrayContaining([from, to]))
    expect(kinds.map(({ name }) => name)).toContain(kind)
    expect(text.slice(passage.start, passage.end)).toBe(quote)
    expect(quote).not.toBe('')
    expect(quote).not.toContain('\n')
  }
  let reached = 0
  for (const { start, end, country } of mentions) {
    expect(start).toBeGreaterThanOrEqual(reached)
    expect(end).toBeGreaterThan(start)
    expect(countries.some(({ code }) => code === country)).toBe(true)
    reached = end
  }
  expect(reached).toBeLessThanOrEqual(text.length)
  expect(textOf(text, blocks).join('\n\n')).toBe(text)
  expect(new Set(flows.map(({ id }) => id)).size).toBe(flows.length)
}

/** The words of each text block, with its runs checked to follow each other. */
function textOf(text: string, blocks: Block[]): string[] {
  return blocks.flatMap((block) => {
    if ('blocks' in block) return textOf(text, block.blocks)
    block.runs.reduce((end, run) => {
      expect(run.start).toBe(end)
      expect(run.end).toBeGreaterThan(run.start)
      return run.end
    }, block.runs[0]?.start ?? Number.NaN)
    return [block.runs.map(({ start, end }) => text.slice(start, end)).join('')]
  })
}

/** Compiles; a story must be sound, a complaint must have its place. */
function compileAndCheck(files: StoryFiles): void {
  const result = compileStory(files, gazetteer)
  if (result.ok) {
    expectSound(result.story)
    return
  }
  expect(result.diagnostics).not.toEqual([])
  for (const { file, line, column, message, fix } of result.diagnostics) {
    const text = {
      'article.md': files.article,
      'flows.csv': files.flows,
      'mentions.csv': files.mentions,
      'places.csv': files.places,
      'background.csv': files.background,
      'figures.csv': files.figures,
    }[file]
    const lines = text?.split(/\r\n|\n|\r/) ?? []
    expect(line).toBeLessThanOrEqual(lines.length)
    expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 2)
    expect(Math.min(line, column)).toBeGreaterThanOrEqual(1)
    expect(message).toMatch(/\.$/)
    expect(fix).toMatch(/[.?]$/)
    expect(message + fix).not.toMatch(/[\n\r\0\u202e]/)
  }
}

describe('the compiler', () => {
  it('gives a sound story or complaints with places for any text', { timeout: 60_000 }, () => {
    const files = fc.record({
      ...{ slug: anyText, article: anyText, flows: anyText, mentions: anyText, places: anyText },
    })
    fc.assert(fc.property(files, compileAndCheck), { numRuns: 25 })
  })

  it('gives a sound story or complaints with places for any change of a sound story', {
    timeout: 60_000,
  }, () => {
    fc.assert(fc.property(mutatedFiles, compileAndCheck), { numRuns: 25 })
  })

  const body = (text: string): StoryFiles => ({
    slug: 'x',
    article: `---\ntitle: T\nalt: A\n---\n${text}`,
    flows: 'from,to,kind,quote,label\nMLI,FRA,arms,hello world,x\n',
  })
  const long = (text: string, length = 100_000) => text.repeat(length / text.length)
  const row = 'MLI,FRA,arms,hello wxrld,x\n'
  const hostile: [string, StoryFiles][] = [
    ['deep quotes', body(long('>'))],
    ['deep lists', body(long('- '))],
    [
      'indented lists',
      body(Array.from({ length: 300 }, (_, n) => `${' '.repeat(2 * n)}- a`).join('\n')),
    ],
    ['emphasis in emphasis', body(long('*_'))],
    ['open links', body(long('[a]('))],
    ['code of all lengths', body(Array.from({ length: 400 }, (_, n) => '`'.repeat(n)).join(' '))],
    ['spaces', body(`a${long(' ')}b`)],
    ['paragraphs', body(long('a\n\n'))],
    [
      'one word that repeats',
      { ...body(long('a')), flows: `from,to,kind,quote,label\nMLI,FRA,arms,${long('ab', 1e6)},x` },
    ],
    [
      'words that are nearly the quote',
      { ...body(long('hello worl ')), flows: `from,to,kind,quote,label\n${long(row)}` },
    ],
    [
      'mentions by the thousand',
      { ...body(long('Mali ')), mentions: `text,country\n${long('Mali,none\n')}` },
    ],
    [
      'a cell of a megabyte',
      {
        ...body('x'),
        flows: `from,to,kind,quote,label\nMLI,FRA,arms,"${long('x \u00a0', 1e6)}",x`,
      },
    ],
    ['commas', { ...body('x'), flows: long(',', 1e6) }],
    ['quotation marks', { ...body('x'), flows: long('"', 1e6) }],
    ['nested YAML', { ...body('x'), article: `---\na: ${long('[', 40_000)}\n---\nx` }],
    ['NULs', { ...body(long('\0')), flows: long('\0') }],
    ['direction marks', body(long('\u202e\u2066Mali'))],
    ['joined emoji', { ...body(long('👩‍👩‍👧')), flows: long('👩‍👩‍👧') }],
  ]
  it.each(hostile)('answers within seconds to %s', { timeout: 30_000 }, (_, files) => {
    const started = performance.now()
    expect(compileStory(files, gazetteer).ok).toBe(false)
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})
