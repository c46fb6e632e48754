import { describe, expect, it } from 'vitest'
import type { StoryFiles } from '../../src/compile/compileStory.ts'
import { compiled, complaints, maliFiles, warnings, withBody } from './exampleFiles.ts'

const HEADER =
  'country,series,partner,year,value,unit,estimate,note,source_title,source_url,licence'
const END = 'S 2025,https://example.org/,'

/** A story of Mali and France with these rows of figures. */
function story(...rows: string[]): StoryFiles {
  return { ...withBody('Text.'), figures: `${[HEADER, ...rows].join('\n')}\n` }
}

describe('figures.csv', () => {
  it('keeps the order of the file and every digit', () => {
    const rows = [`MLI,A,All others,2024,0.1234,t,yes,n,${END}L`, `MLI,A,FRA,2023,12,t,,,${END}`]
    expect(compiled(story(...rows)).figures).toEqual([
      {
        ...{ country: 'MLI', series: 'A', year: 2024, value: 0.1234, unit: 't', isEstimate: true },
        ...{ partner: 'All others', note: 'n', licence: 'L' },
        source: { title: 'S 2025', url: 'https://example.org/' },
      },
      expect.objectContaining({ partner: expect.stringMatching(/^(FRA|France)$/), value: 12 }),
    ])
  })

  it('knows a country of the story by its code and by its name', () => {
    const rows = [`MLI,A,FRA,2023,1,t,,,${END}`, `MLI,A,France,2024,2,t,,,${END}`]
    const partners = compiled(story(...rows)).figures?.map(({ partner }) => partner)
    expect(partners).toEqual(['FRA', 'FRA'])
  })

  it('is absent if it has a header alone', () => {
    expect(compiled(story())).not.toHaveProperty('figures')
  })

  it.each([
    [`XXQ,A,,2024,1,t,,,${END}`, /^figures\.csv:2:1: “XXQ” is not a country code\. .+$/],
    [
      `MLI,A,XXQ,2024,1,t,,,${END}`,
      /^figures\.csv:2:7: “XXQ” is not a country code\. Write the code .+$/,
    ],
    [`MLI,A,,24,1,t,,,${END}`, /^figures\.csv:2:8: “24” is not a year\. Write four digits.+$/],
    [`MLI,A,,2024,-1,t,,,${END}`, /^figures\.csv:2:13: “-1” is not a number\. .+$/],
    [`MLI,A,,2024,1e9,t,,,${END}`, /^figures\.csv:2:13: “1e9” is not a number\. .+$/],
    [`MLI,A,,2024,1,t,no,,${END}`, /^figures\.csv:2:17: “no” is not yes\. .+$/],
    [
      'MLI,A,,2024,1,t,,,S,https://example.org/,',
      /^figures\.csv:2:19: The source “S” names no edition\. Say of when it is.+$/,
    ],
    ['MLI,A,,2024,1,t,,,S 2025,,', /^figures\.csv:2:26: The cell source_url is empty\. .+$/],
  ])('complains of %s', (row, complaint) => {
    expect(complaints(story(row))).toEqual([expect.stringMatching(complaint)])
  })

  it.each([
    [
      `MLI,A,FRA,2024,2,t,,,${END}`,
      /^figures\.csv:3:1: The row counts what that in line 2 counts.+$/,
    ],
    [`MLI,A,FRA,2023,2,kg,,,${END}`, /^figures\.csv:3:18: The unit is “kg”, but “t” in line 2.+$/],
    [
      'MLI,A,FRA,2023,2,t,,,S 2026,https://example.org/,',
      /^figures\.csv:3:22: The source, or its edition, is not that of line 2.+$/,
    ],
  ])('complains of %s below another', (row, complaint) => {
    const files = story(`MLI,A,FRA,2024,1,t,,,${END}`, row)
    expect(complaints(files)).toEqual([expect.stringMatching(complaint)])
  })

  it('warns of figures that nobody sees, and leaves them out', () => {
    const files = story(`JPN,A,,2024,1,t,,,${END}`)
    expect(warnings(files)).toContain(
      'warning: figures.csv:2:1: Readers never see this row: JPN stands neither in flows.csv nor in the article. Delete it, or correct the code.',
    )
    expect(compiled(files)).not.toHaveProperty('figures')
  })

  it('has the sums of the register in the first story, each with its edition and terms', () => {
    const { figures = [] } = compiled(maliFiles)
    const sums: Record<string, number> = {}
    for (const { country, series, partner = '', value, source, licence } of figures) {
      expect(source.title).toContain('copy of 12 February 2026')
      expect(licence).toContain('SIPRI')
      if (series !== 'Major arms received') continue
      const pair = `${country} ${partner}`
      sums[pair] = Number(((sums[pair] ?? 0) + value).toFixed(2))
    }
    expect(sums).toEqual({
      ...{ 'MLI TUR': 21.4, 'MLI RUS': 135.6, 'MLI FRA': 8.9, 'MLI All others': 185.48 },
      ...{ 'BFA TUR': 40.9, 'BFA RUS': 16.1, 'BFA FRA': 2.56, 'BFA All others': 100.08 },
      ...{ 'NER TUR': 24.4, 'NER RUS': 14.5, 'NER FRA': 4.5, 'NER All others': 74.06 },
    })
  })
})
