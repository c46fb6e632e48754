import { describe, expect, it } from 'vitest'
import { compiled, complaints, withBody } from './exampleFiles.ts'
import { COLUMNS, FIELDS, withCell, withField } from './oneText.ts'

const MARKUP = [
  '<script>alert(1)</script>',
  '</script><script src=//x.example></script>',
  '<img src=x onerror=alert(1)>',
  '<!-- --> ]]> <![CDATA[',
  '&lt;b&gt; &amp;amp; &#x3c;',
  '=HYPERLINK(1) +1 -1 @SUM',
  '{{x}} $& $1',
  'a\u200e b\u200f c\u200d d\u200c e\u00ad f',
  '👩‍👩‍👧‍👦 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ❤️ 1️⃣',
  '__proto__ constructor toString',
]

describe.each(MARKUP)('%j', (text) => {
  it.each(['label', 'unit', 'source_title', 'note'])(
    'stays plain text in the cell %s',
    (column) => {
      const [flow] = compiled(withCell(column, text)).flows
      const kept = [flow?.label, flow?.value?.unit, flow?.source?.title, flow?.note]
      expect(kept).toContain(text)
    },
  )

  it.each(FIELDS)('stays plain text in the field %s', (field) => {
    expect(compiled(withField(field, `'${text}'`))).toHaveProperty(field, text)
  })

  it('stays plain text as the name of a country', () => {
    const { countries } = compiled(withField('names', `\n  MLI: '${text}'`))
    expect(countries.find(({ code }) => code === 'MLI')?.name).toBe(text)
  })
})

const UNFIT: [what: string, text: string, complaint: RegExp][] = [
  ['an override', 'a\u202eb', /turns the direction of writing \(U\+202E\)\. Delete it/],
  ['an isolate', 'a\u2066b', /turns the direction of writing \(U\+2066\)/],
  ['a NUL', 'a\0b', /a (control|broken) character \(U\+(0000|FFFD)\)/],
  ['an escape', 'a\x1b[2Jb', /a control character \(U\+001B\)/],
  [
    'half a pair',
    'a\ud83db',
    /a broken character \(U\+(D83D|FFFD)\)\. Write it anew, and save .* UTF-8/,
  ],
  ['what was not UTF-8', 'a\ufffdb', /a broken character \(U\+FFFD\)/],
  ['a noncharacter', 'a\uffffb', /a broken character \(U\+FFFF\)/],
  ['a pile of accents', `a${'\u0301'.repeat(40)}`, /more than ten accents on one letter/],
]

describe.each(UNFIT)('text with %s', (_, text, complaint) => {
  it.each(COLUMNS)('is refused in the cell %s', (column) => {
    expect(complaints(withCell(column, text)).join()).toMatch(complaint)
    expect(complaints(withCell(column, text)).join()).toContain(`The cell ${column} holds`)
  })

  it.each(FIELDS)('is refused in the field %s', (field) => {
    const told = complaints(withField(field, JSON.stringify(text)))
    expect(told.join()).toMatch(complaint)
    expect(told.join()).toContain(`The field ${field} holds`)
  })

  it('is refused in the name of a country, and in the article', () => {
    const named = complaints(withField('names', `\n  MLI: ${JSON.stringify(text)}`))
    expect(named.join()).toMatch(complaint)
    expect(complaints(withBody(`Words\n\nand *more* ${text}`)).join()).toMatch(complaint)
  })
})

it('written as a reference, such a character is refused where its text stands', () => {
  expect(complaints(withBody('Words\n\nand &#x202e;more'))).toEqual([
    expect.stringMatching(/^article\.md:7:\d+: The article holds .* \(U\+202E\)\./),
  ])
  expect(complaints(withBody('Words &#0; more'))).toEqual([
    expect.stringMatching(/^article\.md:5:\d+: The article holds a broken character/),
  ])
})
