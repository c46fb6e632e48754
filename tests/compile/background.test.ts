import { describe, expect, it } from 'vitest'
import type { StoryFiles } from '../../src/compile/compileStory.ts'
import { compiled, complaints, maliFiles, warnings, withBody } from './exampleFiles.ts'

const HEADER = 'country,heading,text,date,glance,source_title,source_url'
const SOURCE = 'S,https://example.org/'

/** A story of Mali and France with these rows of background. */
function story(...rows: string[]): StoryFiles {
  return { ...withBody('Text.'), background: `${[HEADER, ...rows].join('\n')}\n` }
}

describe('background.csv', () => {
  it('tells what is seen at a glance first, then the oldest first and what has no date last', () => {
    const dates = ['2025-03', '', '2025-03-02', '2024', '2025']
    const rows = dates.map((date) => `MLI,H${date},T,${date},,${SOURCE}`)
    const files = story(
      ...rows,
      `MLI,Population,P,2026,yes,${SOURCE}`,
      `MLI,Capital,C,2025,yes,${SOURCE}`,
    )
    const { background = [] } = compiled(files)
    expect(background.map(({ heading }) => heading)).toEqual([
      ...['Population', 'Capital', 'H2024', 'H2025', 'H2025-03', 'H2025-03-02', 'H'],
    ])
    expect(background[2]).toEqual({
      ...{ country: 'MLI', heading: 'H2024', text: 'T', date: '2024' },
      source: { title: 'S', url: 'https://example.org/' },
    })
    expect(background[0]).toMatchObject({ isGlance: true })
  })

  it('is absent if it has a header alone', () => {
    expect(compiled(story())).not.toHaveProperty('background')
  })

  it.each([
    [`XXQ,H,T,2025,,${SOURCE}`, /^background\.csv:2:1: “XXQ” is not a country code\. .+$/],
    [
      `MLI,H,T,2025-13,,${SOURCE}`,
      /^background\.csv:2:9: “2025-13” is not a date\. Write a day that exists as .+$/,
    ],
    [
      `MLI,H,T,2025,no,${SOURCE}`,
      /^background\.csv:2:14: “no” is not yes\. Write yes, or leave the cell empty\.$/,
    ],
    [
      'MLI,H,T,2025,,,https://example.org/',
      /^background\.csv:2:15: The cell source_title is empty\. .+$/,
    ],
    ['MLI,H,T,2025,,S,', /^background\.csv:2:17: The cell source_url is empty\. .+$/],
    [
      'MLI,H,T,2025,,S,example.org',
      /^background\.csv:2:17: “example\.org” is not a web address\. .+$/,
    ],
  ])('complains of %s', (row, complaint) => {
    expect(complaints(story(row))).toEqual([expect.stringMatching(complaint)])
  })

  it('complains of all at once, of one row too', () => {
    expect(complaints(story(`MLI,H,T,x,no,S,y`, `FRA,H,T,z,,${SOURCE}`))).toHaveLength(4)
  })

  it('complains of a fact that stands twice', () => {
    const row = `MLI,H,T,2025,,${SOURCE}`
    expect(complaints(story(row, row))).toEqual([
      'background.csv:3:1: The row says what that in line 2 says. Delete one of the two.',
    ])
  })

  it('warns of facts without a date, and of those that nobody sees, which are left out', () => {
    const files = story(`MLI,H,T,,,${SOURCE}`, `JPN,H,T,2025,,${SOURCE}`)
    expect(warnings(files)).toEqual(
      expect.arrayContaining([
        'warning: background.csv:2:1: The fact “H” has no date, and stands last. Fill date: readers want to know of when it is.',
        'warning: background.csv:3:1: Readers never see this row: JPN stands neither in flows.csv nor in the article. Delete it, or correct the code.',
      ]),
    )
    expect(compiled(files).background?.map(({ country }) => country)).toEqual(['MLI'])
  })

  it('tells of each country of the first story four to seven facts, and three at a glance', () => {
    const { background = [] } = compiled(maliFiles)
    for (const code of ['MLI', 'BFA', 'NER', 'TUR', 'RUS', 'FRA']) {
      const own = background.filter(({ country }) => country === code)
      const glance = own.filter(({ isGlance }) => isGlance).map(({ heading }) => heading)
      expect(glance).toEqual(['Capital', 'Population', 'Head of state'])
      expect(own.length - 3).toBeGreaterThanOrEqual(4)
      expect(own.length - 3).toBeLessThanOrEqual(7)
      expect(own.every(({ date }) => date)).toBe(true)
    }
  })
})
