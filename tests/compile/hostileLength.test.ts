import { describe, expect, it } from 'vitest'
import { compiled, complaints, withBody } from './exampleFiles.ts'
import { COLUMNS, FIELDS, withCell, withField } from './oneText.ts'

describe('text that is too long', () => {
  const million = 'x'.repeat(1_000_000)

  it.each(COLUMNS)('is refused in the cell %s, in few words', (column) => {
    const [told = '', ...others] = complaints(withCell(column, million))
    expect(told).toMatch(/^flows\.csv:2:\d+: The cell \w+ is longer than (300|1000) characters\. /)
    expect(others).toEqual([])
  })

  it.each(FIELDS)('is refused in the field %s, in few words', (field) => {
    const told = complaints(withField(field, 'x'.repeat(40_000)))
    expect(told).toEqual([
      expect.stringMatching(/^article\.md:\d+:\d+: The field \w+ is longer than (300|1000) char/),
    ])
    expect(complaints(withField(field, million)).join().length).toBeLessThan(500)
  })

  it('is refused as a country’s name and as the whole article', () => {
    expect(complaints(withField('names', `\n  MLI: ${'x'.repeat(61)}`))).toEqual([
      expect.stringMatching(/^article\.md:5:8: The name of MLI is longer than 60 characters\./),
    ])
    expect(complaints(withBody(million))).toEqual([
      'article.md:5:1: The article is longer than 300000 characters. Shorten it, or cut it into several stories.',
    ])
  })

  it('may have all the characters that are allowed', () => {
    expect(compiled(withCell('label', 'x'.repeat(300))).flows).toHaveLength(1)
    expect(compiled(withCell('note', 'x'.repeat(1000))).flows).toHaveLength(1)
    expect(compiled(withField('alt', 'x'.repeat(1000))).alt).toHaveLength(1000)
  })
})

describe('text that nobody sees', () => {
  const unseen = '\u200b\u200d\ufeff'

  it('does not fill a cell or a field that must be filled', () => {
    expect(complaints(withCell('label', unseen)).join()).toContain('The cell label is empty.')
    expect(complaints(withField('title', `"${unseen}"`)).join()).toContain(
      'The field title is missing or empty.',
    )
  })

  it('is no article: no claim is dropped in silence', () => {
    const article = `---\ntitle: T\nalt: A\n---\n${unseen}\n`
    expect(complaints({ ...withBody('Words.'), article })).toEqual([
      'article.md:5:1: The article has no text. Write it below the front matter.',
    ])
  })
})

describe('words that mean something to YAML', () => {
  it.each(['!Vamos a Mali', '&a Mali', '!!js/function f', '*a'])(
    'are not dropped from %j in silence',
    (yaml) => {
      expect(complaints(withField('deck', yaml)).join()).toContain(
        'The value of deck is not plain text. Write it on one line, in quotation marks.',
      )
    },
  )
})
