import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DatedStory, newestFirst } from '../../src/list/newestFirst.ts'

const slugs = (stories: readonly DatedStory[]) => newestFirst(stories).map(({ slug }) => slug)

const dates = fc.constantFrom('2023', '2024-05', '2024-05-03', '2024-05-21', '2025')
const anyStories = fc.uniqueArray(
  fc.record(
    { slug: fc.stringMatching(/^[a-z]{1,3}$/), published: dates, updated: dates },
    { requiredKeys: ['slug'] },
  ),
  { selector: ({ slug }) => slug },
)

describe('a list of stories', () => {
  it('begins with the newest, and ends with those that have no date', () => {
    expect(
      slugs([
        { slug: 'none' },
        { slug: 'old', published: '2019-01-01' },
        { slug: 'new', published: '2025-03-15' },
        { slug: 'also-none' },
      ]),
    ).toEqual(['new', 'old', 'also-none', 'none'])
  })

  it('takes the last change of a story that says nothing of its publication', () => {
    expect(
      slugs([
        { slug: 'a', published: '2024-01-01', updated: '2026-01-01' },
        { slug: 'b', updated: '2025-01-01' },
      ]),
    ).toEqual(['b', 'a'])
  })

  it('has a month after its days and a year after its months', () => {
    const stories = ['2025', '2025-03', '2025-03-01'].map((date) => ({
      slug: date,
      published: date,
    }))
    expect(slugs(stories)).toEqual(['2025-03-01', '2025-03', '2025'])
  })

  it('has what was changed last first among stories of one day', () => {
    const published = '2025-03-01'
    const stories = [
      { slug: 'a', published },
      { slug: 'b', published, updated: '2025-03-02' },
    ]
    expect(slugs(stories)).toEqual(['b', 'a'])
  })

  it('is the same in whatever order the stories are read', () => {
    fc.assert(
      fc.property(
        anyStories.chain((stories) =>
          fc.tuple(
            fc.constant(stories),
            fc.shuffledSubarray(stories, { minLength: stories.length }),
          ),
        ),
        ([stories, shuffled]) => {
          expect(slugs(shuffled)).toEqual(slugs(stories))
        },
      ),
    )
  })
})
