import { describe, expect, it } from 'vitest'
import { compileStory } from '../../src/compile/compileStory.ts'
import { compiled, complaints, gazetteer, withBody } from './exampleFiles.ts'

const sound = withBody('Words.')

function front(yaml: string) {
  return { ...sound, article: `---\n${yaml}\n---\nLast words.\n` }
}

const withField = (field: string) => front(`title: T\nalt: A\n${field}`)

describe('front matter', () => {
  it('is all kept, with the text that the editor wrote', () => {
    const yaml =
      'title: "T: t"\nalt: >-\n  A\n  map\ndeck: no\npublished: 2025\nasOf: 2025-02-28\nurl: https://a.example/x\nmapTitle: Who?\nlang: pt-BR'
    expect(compiled(front(yaml))).toMatchObject({
      title: 'T: t',
      alt: 'A map',
      deck: 'no',
      published: '2025',
      asOf: '2025-02-28',
      url: 'https://a.example/x',
      mapTitle: 'Who?',
      lang: 'pt-BR',
    })
  })

  it('is English unless it says otherwise, and holds no field that is left empty', () => {
    const story = compiled(withField('deck:\nbyline: ""'))
    expect(story.lang).toBe('en')
    expect(story).not.toHaveProperty('deck')
    expect(story).not.toHaveProperty('byline')
  })

  it('says of a story that it is a draft, or nothing', () => {
    expect(compiled(withField('draft: true')).draft).toBe(true)
    expect(compiled(withField('draft: "true"')).draft).toBe(true)
    for (const field of ['draft: false', 'draft:', 'deck: x']) {
      expect(compiled(withField(field))).not.toHaveProperty('draft')
    }
  })

  it.each([
    ['draft: true', true],
    ['draft: false', false],
    ['draft: maybe', false],
    ['deck: true', false],
  ])('%j says so of a broken story, too', (field, isDraft) => {
    const files = withField(`${field}\nurl: x`)
    expect(compileStory(files, gazetteer)).toMatchObject({ ok: false, isDraft })
  })

  it('may begin with a byte order mark and end lines as Windows does', () => {
    const article = `\uFEFF${sound.article.replaceAll('\n', '\r\n')}`
    expect(compiled({ ...sound, article }).text).toBe('Small\n\nWords.\n\nLast words.')
  })

  it.each([
    [
      'alt: A',
      'article.md:1:1: The field title is missing or empty. Add title: with the headline.',
    ],
    [
      'title: T\nalt: ""',
      'article.md:3:6: The field alt is missing or empty. Add alt: with one sentence that tells what the map shows to people who cannot see it.',
    ],
    [
      'title: T\nalt: A\nbylin: B',
      'article.md:4:1: The field “bylin” is unknown. Did you mean byline?',
    ],
    [
      'title: T\nalt: A\nfocus: MLI',
      'article.md:4:1: The value of focus is not a list of country codes. Write the codes in brackets, for example focus: [MLI, NER].',
    ],
    [
      'title: T\nalt: A\nfocus: [MLI, DEU]',
      'article.md:4:14: The focus “DEU” is the end of no flow. Take codes from the columns from and to of flows.csv.',
    ],
    [
      'title: T\nalt: A\ncolour: red',
      'article.md:4:1: The field “colour” is unknown. The fields are title, alt, deck, byline, publisher, published, updated, url, licence, lang, mapTitle, worldview, asOf, draft, names, focus, kinds.',
    ],
    [
      'title: T\nalt: A\nlang: engl_ish',
      'article.md:4:7: “engl_ish” is not a language tag. Write a BCP 47 tag such as en, fr or pt-BR.',
    ],
    [
      'title: T\nalt: A\npublished: 2025-02-29',
      'article.md:4:12: “2025-02-29” is not a date. Write a day that exists as YYYY, YYYY-MM or YYYY-MM-DD.',
    ],
    [
      'title: T\nalt: A\nasOf: 1 May',
      'article.md:4:7: “1 May” is not a date. Write a day that exists as YYYY, YYYY-MM or YYYY-MM-DD.',
    ],
    [
      'title: T\nalt: A\ndraft: maybe',
      'article.md:4:8: “maybe” is not true or false. Use one of true, false.',
    ],
    [
      'title: T\nalt: A\ndraft: True',
      'article.md:4:8: “True” is not true or false. Did you mean true?',
    ],
    [
      'title: T\nalt: A\nurl: javascript:alert(1)',
      'article.md:4:6: “javascript:alert(1)” is not a web address. Write a full address that starts with https:// or http://.',
    ],
    [
      'title: T\nalt: A\ndeck: [a, b]',
      'article.md:4:1: The value of deck is not plain text. Write it on one line, in quotation marks.',
    ],
    [
      'title: T\nalt: A\nnames: Turkey',
      'article.md:4:1: The value of names is not a list of names by country code. Write one indented line for each country, for example TUR: Turkey.',
    ],
    [
      'title: T\nalt: A\nnames:\n  Turkey: Türkiye',
      'article.md:5:3: “Turkey” is not a country code. Write TUR for Turkey.',
    ],
    [
      'title: T\nalt: A\nnames:\n  TUR:',
      'article.md:5:3: The name of TUR is empty. Write the name that the story uses.',
    ],
    [
      'title: War: a story\nalt: A',
      'article.md:2:8: The value holds a colon. Put it in quotation marks: title: "War: a story".',
    ],
    [
      'title: The "war": a story\nalt: A',
      `article.md:2:8: The value holds a colon. Put it in quotation marks: title: 'The "war": a story'.`,
    ],
    [
      'title: T\nalt: A\nnames:\n\tTUR: Turkey\n\tFRA: France',
      'article.md:5:1: The front matter is indented with tabs, which YAML does not take. Write two spaces instead of each tab.',
    ],
    [
      'title: T\nalt: A\ntitle: U',
      'article.md:4:1: The front matter is not YAML: Map keys must be unique. Put values that hold a colon, # or a quotation mark in quotation marks.',
    ],
    [
      'just words',
      'article.md:2:1: The front matter holds no fields. Write one field a line, for example title: The headline.',
    ],
  ])('%j is told with its place and what to do', (yaml, complaint) => {
    expect(complaints(front(yaml))).toEqual([complaint])
  })

  it.each(['Last words.\n', '---\ntitle: T\nalt: A\n\nLast words.\n'])(
    'must stand between two lines: %j',
    (article) => {
      expect(complaints({ ...sound, article })).toEqual([
        'article.md:1:1: The file has no front matter between two lines ---. Start it with a line ---, then title: and alt:, then a line ---.',
      ])
    },
  )

  it('tells one fault of a value once', () => {
    expect(complaints(withField(`url: ${'x'.repeat(1001)}`))).toEqual([
      'article.md:4:6: The field url is longer than 1000 characters. Shorten it.',
    ])
  })

  it('tells all that is wrong at once', () => {
    expect(complaints(front('lang: "?"\nurl: x\ncolour: red'))).toHaveLength(5)
  })
})
