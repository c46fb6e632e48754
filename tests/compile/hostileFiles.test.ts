import { describe, expect, it } from 'vitest'
import { compileStory, type StoryFiles } from '../../src/compile/compileStory.ts'
import { compiled, complaints, gazetteer, withBody } from './exampleFiles.ts'

const sound = withBody('Words.')
const header = 'from,to,kind,quote,label'

function front(yaml: string): StoryFiles {
  return { ...sound, article: `---\ntitle: T\nalt: A\n${yaml}\n---\nLast words.\n` }
}

function rows(quote: string): StoryFiles {
  const text = `${header}\n${`MLI,FRA,arms,${quote},L\n`.repeat(400)}`
  return { ...withBody('a'.repeat(290_000)), flows: text }
}

/** Each of these once took minutes, all of the stack or all of the memory. */
const EXHAUSTING: [what: string, files: () => StoryFiles][] = [
  ['YAML keys in keys', () => front('? '.repeat(20_000))],
  ['YAML lists in lists', () => front(`deck: ${'- '.repeat(20_000)}`)],
  ['YAML brackets in brackets', () => front(`deck: ${'['.repeat(20_000)}${']'.repeat(20_000)}`)],
  ['YAML braces in braces', () => front(`deck: ${'{a: '.repeat(10_000)}`)],
  ['YAML that multiplies', () => front(yamlBomb())],
  ['YAML with thousands of errors', () => front(`deck: "${'\\q'.repeat(20_000)}"`)],
  ['a YAML error that repeats the file', () => front(`deck: |${'x'.repeat(30_000)}`)],
  ['quotes that nearly stand in the text', () => rows(`${'a'.repeat(450)}b${'a'.repeat(450)}`)],
  ['quotes that stand everywhere', () => rows('a'.repeat(900))],
  ['lists in lists, again and again', () => withBody(`${'- '.repeat(19)}a\n`.repeat(6000))],
  ['quotes and lists by turns', () => withBody(`${'> - '.repeat(9)}a\nb\n`.repeat(3000))],
  ['lists ever deeper', () => withBody(stairs('- ', 4000))],
  ['quotes in quotes', () => withBody('>'.repeat(5000))],
  [
    'thousands of wrong rows',
    () => ({ ...sound, flows: `${header}\n${'X,Y,Z,q,\n'.repeat(9e3)}` }),
  ],
  ['thousands of headings', () => withBody('# a\n'.repeat(19_000))],
  ['a file of fifty megabytes', () => ({ ...sound, flows: `${header}\n${'x'.repeat(50e6)}` })],
]

function yamlBomb(): string {
  const lines = Array.from({ length: 30 }, (_, n) => `  b${n + 1}: &b${n + 1} [*b${n}, *b${n}]`)
  return `names:\n  b0: &b0 [x, x]\n${lines.join('\n')}`
}

function stairs(sign: string, count: number): string {
  return Array.from({ length: count }, (_, n) => `${'  '.repeat(n % 40)}${sign}a`).join('\n')
}

describe.each(EXHAUSTING)('%s', (_, files) => {
  it('end in a few short complaints with places', { timeout: 60_000 }, () => {
    const result = compileStory(files(), gazetteer)
    if (result.ok) throw new Error('It is no story.')
    expect(result.diagnostics.length).toBeLessThanOrEqual(1100)
    for (const { file, line, column, message, fix } of result.diagnostics) {
      expect(file).toMatch(/^(article\.md|flows\.csv)$/)
      expect(Math.min(line, column)).toBeGreaterThanOrEqual(1)
      expect(message.length).toBeLessThan(800)
      expect(fix).toMatch(/[.?]$/)
    }
  })
})

describe('names that every object has', () => {
  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s is no name', (name) => {
    for (const row of [`${name},FRA,arms`, `MLI,${name},arms`, `MLI,FRA,${name}`]) {
      expect(complaints({ ...sound, flows: `${header}\n${row},Last words,L\n` })).toHaveLength(1)
    }
    const cells = `${header},${name}\nMLI,FRA,arms,Last words,L,x\n`
    expect(complaints({ ...sound, flows: cells }).join()).toContain('is unknown.')
    const status = `${header},status\nMLI,FRA,arms,Last words,L,${name}\n`
    expect(complaints({ ...sound, flows: status }).join()).toContain('is not a status.')
    const id = `${header},id\nMLI,FRA,arms,Last words,L,${name}\n`
    expect(complaints({ ...sound, flows: id }).join()).toContain('is not an id.')
    expect(complaints(front(`${name}: x`)).join()).toContain('is unknown.')
    expect(complaints(front(`names:\n  ${name}: x`)).join()).toContain('is not a country code.')
  })
})

const ADDRESSES = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'blob:https://a.example/x',
  'file:///etc/passwd',
  '//evil.example',
  '/evil',
  'https:evil',
  'https:/evil.example',
  'https:\\\\evil.example',
  'https://a.example/\u202e',
  'https://a.example/\ufffe',
]

describe.each(ADDRESSES)('the address %j', (address) => {
  it('is refused in the front matter and as a source', () => {
    expect(complaints(front(`url: ${JSON.stringify(address)}`))).not.toEqual([])
    const flows = `${header},source_url\nMLI,FRA,arms,Last words,L,"${address}"\n`
    expect(complaints({ ...sound, flows })).not.toEqual([])
  })

  it.each([`[a](<${address}>)`, `[a][b]\n\n[b]: <${address}>`])(
    'is no link of the article: %j',
    (markdown) => {
      const result = compileStory(withBody(markdown), gazetteer)
      const links = result.ok ? JSON.stringify(result.story.blocks) : ''
      expect(links).not.toContain('href')
    },
  )
})

describe('broken values', () => {
  it.each(['0000', '2025-00', '2025-13', '2025-02-30', '20250', '２０２５', '-001', '2025-1-1'])(
    '%s is no date',
    (date) => {
      const flows = `${header},date\nMLI,FRA,arms,Last words,L,${date}\n`
      expect(complaints({ ...sound, flows }).join()).toContain('is not a date.')
      expect(complaints(front(`published: "${date}"`)).join()).toContain('is not a date.')
    },
  )

  it('a value is shown with every digit that the editor wrote', () => {
    for (const value of ['999999999999.999', '0.001', '7']) {
      const flows = `${header},value\nMLI,FRA,arms,Last words,L,${value}\n`
      const amount = compiled({ ...sound, flows }).flows[0]?.value?.amount
      expect(amount?.toLocaleString('en').replaceAll(',', '')).toBe(value)
    }
  })

  it.each(['assets', 'countries'])('a story cannot take the site’s own folder %s', (slug) => {
    expect(complaints({ ...sound, slug })).toEqual([
      `article.md:1:1: A story’s folder can’t be named ${slug}: the site has one. Add another word.`,
    ])
  })
})
