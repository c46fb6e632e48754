import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Listing } from '../../src/list/listing.ts'
import { indexWords } from '../../src/list/searchIndex.ts'
import { bestMatches, searchWords } from '../../src/search/matchWords.ts'

/** Indexes of the hits among stories of one field. */
const hits = (titles: readonly string[], query: string) =>
  bestMatches(
    titles.map((title) => [searchWords(title)]),
    query,
  )

describe('the words of a search', () => {
  it.each([
    ['Côte d’Ivoire', ['cote', 'd', 'ivoire']],
    ['TÜRKİYE', ['turkiye']],
    ['Łódź, Đà Nẵng & Reykjavík', ['lodz', 'da', 'nang', 'reykjavik']],
    ['Straße', ['strasse']],
    ['BAMEX’25', ['bamex', '25']],
    ['مَالِي', ['مالي']],
    ['', []],
    ['— …', []],
  ])('of %j are %j', (text, words) => {
    expect(searchWords(text)).toEqual(words)
  })

  it('are no others when they are folded once more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const words = searchWords(text)
        expect(searchWords(words.join(' '))).toEqual(words)
      }),
    )
  })
})

describe('a search', () => {
  it('has whole words before beginnings, and these before parts', () => {
    expect(hits(['Somalia', 'Malian', 'Normally', 'In Mali'], 'mali')).toEqual([3, 1, 0])
  })

  it('has the worst match of several words decide', () => {
    const titles = ['Alarms: Mali, France', 'Armsdealers, Malian, France', 'France arms Mali']
    expect(hits(titles, 'mali france arms')).toEqual([2, 1, 0])
  })

  it('has titles before countries, these before decks, and keeps the list’s order among equals', () => {
    const story = (title: string, country: string, deck: string): Listing => ({
      ...{ slug: 's', title, deck, lang: 'en', dir: 'ltr' },
      countries: [{ code: 'AAA', name: country }],
      others: [],
    })
    const words = indexWords({
      stories: [
        story('a', 'b', 'Mali'),
        story('a', 'Mali', 'b'),
        story('Mali', 'a', 'b'),
        story('Mali', 'c', 'd'),
      ],
      names: {},
    })
    expect(bestMatches(words, 'mali')).toEqual([2, 3, 1, 0])
  })

  it('finds a country under its other names, and places that are no country', () => {
    const story: Listing = {
      ...{ slug: 's', title: 'a', deck: 'b', lang: 'en', dir: 'ltr' },
      countries: [{ code: 'TUR', name: 'Turkey' }],
      others: ['European Union'],
    }
    const words = indexWords({ stories: [story], names: { TUR: ['Turkey', 'Türkiye'] } })
    expect(bestMatches(words, 'turkiye')).toEqual([0])
    expect(bestMatches(words, 'european')).toEqual([0])
  })

  it.each(['', '   ', '?!'])('for %j has no hits', (query) => {
    expect(hits(['Mali'], query)).toEqual([])
  })

  it('wants every word', () => {
    expect(hits(['Mali', 'Mali and France'], 'france mali')).toEqual([1])
  })

  const titles = fc.array(fc.string({ unit: 'grapheme', maxLength: 20 }), { maxLength: 8 })

  it('finds each story by any of its words, whatever its case and accents', () => {
    fc.assert(
      fc.property(titles, (all) => {
        for (const [i, title] of all.entries()) {
          for (const word of searchWords(title)) {
            const found = hits(all, word.toUpperCase().normalize('NFD'))
            if (searchWords(word.toUpperCase()).join() === word) expect(found).toContain(i)
          }
        }
      }),
    )
  })

  it('has nothing but stories with all words, each once, and no whole word after a part', () => {
    fc.assert(
      fc.property(
        titles,
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }),
        (all, query) => {
          const asked = searchWords(query)
          const found = hits(all, query)
          expect(new Set(found).size).toBe(found.length)
          const isWhole = found.map((i) =>
            asked.every((word) => searchWords(all[i] ?? '').includes(word)),
          )
          expect(isWhole).toEqual(isWhole.toSorted((a, b) => Number(b) - Number(a)))
          for (const i of found) {
            const text = searchWords(all[i] ?? '').join(' ')
            for (const word of asked) expect(text).toContain(word)
          }
        },
      ),
    )
  })
})
