import { describe, expect, it } from 'vitest'
import { listingOf, shownNames } from '../../src/list/listing.ts'
import { en } from '../../src/words/en.ts'
import { mali, pacific } from '../stories/exampleStories.ts'

const names = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ code: `C${i}`, name: `Country ${i}` }))

describe('the names in a list', () => {
  it.each([
    [0, 0, 0],
    [6, 6, 0],
    [7, 7, 0],
    [8, 6, 2],
    [30, 6, 24],
  ])('of %i are %i, and %i more', (count, shown, more) => {
    const found = shownNames(names(count))
    expect([found.shown.length, found.more]).toEqual([shown, more])
    expect(found.shown).toEqual(names(count).slice(0, shown))
  })
})

describe('a story in a list', () => {
  it('names its end points before those that it only mentions', () => {
    const ends = new Set(mali.flows.flatMap(({ from, to }) => [from, to]))
    const isEnd = listingOf(mali, en).countries.map(({ code }) => ends.has(code))
    expect(isEnd).toEqual(isEnd.toSorted((a, b) => Number(b) - Number(a)))
    expect(isEnd).toContain(true)
  })

  it('says in words when it was published and updated', () => {
    expect(listingOf(pacific, en)).toMatchObject({
      published: { iso: '2025-03-15', text: '15 March 2025' },
      updated: { text: 'Updated 18 March 2025' },
    })
  })

  it('tells what the map shows where it has no deck', () => {
    const { deck: _, ...bare } = mali
    expect(listingOf(bare, en).deck).toBe(mali.alt)
  })
})
