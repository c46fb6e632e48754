import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kindNames } from '../../src/kinds/kinds.ts'
import { excerptFrom, markedParts } from '../../src/search/markedParts.ts'
import { searchWords } from '../../src/search/matchWords.ts'
import { foundIn, searchStory } from '../../src/search/searchStory.ts'
import { type StoryEntry, storyEntries } from '../../src/search/storyEntries.ts'
import { en } from '../../src/words/en.ts'
import { mali, stories } from '../stories/exampleStories.ts'

const ENTRIES = storyEntries(mali, en)
const ALL = new Set(kindNames(mali))
const ids = (entries: readonly StoryEntry[]) => entries.map(({ target }) => target.id)
const find = (query: string, kinds: ReadonlySet<string> = ALL) => searchStory(ENTRIES, query, kinds)
const marked = (text: string, ...asked: string[]) =>
  markedParts(text, asked).map(({ text, isAsked }) => (isAsked ? `[${text}]` : text))

describe('a search in a story', () => {
  it.each([
    ['france', 'FRA'],
    ['FRÂNCE', 'FRA'],
    ['Bamako', 'MLI'],
    ['malian', 'MLI'],
    ['turkish', 'TUR'],
    ['moscow', 'RUS'],
  ])(
    'for %s finds a country by its name, its capital, and what the article calls it',
    (query, id) => {
      expect(ids(find(query).countries)[0]).toBe(id)
    },
  )

  it.each([
    ['drones', 'tur-mli-drones'],
    ['mali france rupture', 'mli-fra-expulsion'],
    ['broken off', 'mli-fra-expulsion'],
  ])('for %s finds a flow by its label, kind, status or ends', (query, id) => {
    expect(ids(find(query).flows)).toContain(id)
  })

  it.each(stories)('finds each flow of $slug by its quote', (story) => {
    const entries = storyEntries(story, en)
    for (const { id, quote } of story.flows) {
      expect(ids(searchStory(entries, quote, new Set(kindNames(story))).flows)).toContain(id)
    }
  })

  it('leaves out hidden kinds, and counts what they would have', () => {
    const all = find('mali')
    const some = find('mali', new Set(['arms']))
    expect(all.hidden).toBe(0)
    expect(some.flows.every(({ kind }) => kind?.name === 'arms')).toBe(true)
    expect(some.flows.length + some.hidden).toBe(all.flows.length)
    expect(ids(some.countries)).toEqual(ids(all.countries))
  })

  it.each(['', '  ', '?!'])('for %j finds nothing', (query) => {
    expect(find(query)).toMatchObject({ countries: [], flows: [], hidden: 0 })
  })

  it('finds for any text only what has all its words, whole words before parts', () => {
    const known = searchWords(mali.text)
    const query = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(fc.constantFrom(...known), { maxLength: 3 }).map((words) => words.join(' ')),
      fc.constantFrom(...known).map((word) => word.slice(0, 3)),
    )
    fc.assert(
      fc.property(query, (text) => {
        const { asked, countries, flows } = find(text)
        for (const group of [countries, flows]) {
          for (const { words } of group) {
            for (const word of asked) expect(words.flat().join(' ')).toContain(word)
          }
          const isWhole = group.map(({ words }) =>
            asked.every((word) => words.flat().includes(word)),
          )
          expect(isWhole).toEqual(isWhole.toSorted((a, b) => Number(b) - Number(a)))
        }
      }),
    )
  })
})

describe('what is shown of a result', () => {
  it('has a quote or another name only where that is why it is found', () => {
    const [result] = find('malian').countries
    expect(result && foundIn(result, ['malian'])).toEqual(['Malian'])
    expect(result && foundIn(result, ['mali', 'bamako'])).toEqual([])
  })

  it.each([
    [
      ['Côte d’Ivoire', 'cot', 'ivoire'],
      ['[Côt]', 'e d’', '[Ivoire]'],
    ],
    [['Straße', 'strass'], ['[Straße]']],
    [
      ['جمهورية مَالِي', 'مالي'],
      ['جمهورية ', '[مَالِي]'],
    ],
    [
      ['Turkey', 'key', 'k'],
      ['Tur', '[key]'],
    ],
    [['Mali', 'x'], ['Mali']],
    [['', 'x'], []],
  ])('marks what matches: %j', ([text = '', ...asked], parts) => {
    expect(marked(text, ...asked)).toEqual(parts)
  })

  it('is the text itself, part by part, whatever it is', () => {
    const anyText = fc.string({ unit: 'grapheme', maxLength: 30 })
    fc.assert(
      fc.property(anyText, anyText, (text, query) => {
        const asked = searchWords(query)
        const parts = markedParts(text, asked)
        expect(parts.map((part) => part.text).join('')).toBe(text)
        let at = 0
        for (const part of parts) {
          expect(part.start).toBe(at)
          at += part.text.length
        }
      }),
    )
  })

  it('is an excerpt from a little before the first match, in whole words', () => {
    const text = `${'many words that come before '.repeat(6)}the drones and more`
    const excerpt = excerptFrom(text, ['drones'])
    expect(excerpt).toMatch(/^… (words|that|come|before|many) .*the drones and more$/)
    expect(excerpt.length).toBeLessThan(80)
    expect(excerptFrom('A few drones', ['drones'])).toBe('A few drones')
  })
})
