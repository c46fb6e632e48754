import { describe, expect, it } from 'vitest'
import type { StoryFiles } from '../../src/compile/compileStory.ts'
import { compiled, complaints, maliFiles, pacificFiles, withBody } from './exampleFiles.ts'

/** The mentions of a story as `words:CODE`. */
function mentions(files: StoryFiles): string[] {
  const story = compiled(files)
  return story.mentions.map(
    ({ start, end, country }) => `${story.text.slice(start, end)}:${country}`,
  )
}

/** The mentions in a story with this body, whose flow goes from `from` to `to`. */
function named(body: string, from = 'MLI', to = 'FRA'): string[] {
  const files = withBody(body)
  return mentions({ ...files, flows: files.flows.replace('MLI,FRA', `${from},${to}`) })
}

describe('mentions', () => {
  it.each([
    [
      'Niger and Nigeria, Nigeriens and Nigerians',
      ['Niger:NER', 'Nigeria:NGA', 'Nigeriens:NER', 'Nigerians:NGA'],
    ],
    ['A Nigerien and a Nigerian', ['Nigerien:NER', 'Nigerian:NGA']],
    ['the Niger Delta, the Niger River, the River Niger', []],
    ['the Niger\nDelta', []],
    ['New Jersey and Jersey', ['Jersey:JEY']],
    ['a turkey in Turkey', ['Turkey:TUR']],
    ['Somalia, Malians, a Malian, MALI and mali', ['Somalia:SOM', 'Malians:MLI', 'Malian:MLI']],
    ["Mali’s and Mali's", ['Mali:MLI', 'Mali:MLI']],
    ['a Franco-Malian pact, Mali-based', ['Malian:MLI', 'Mali:MLI']],
    ['South Sudan and Sudan', ['South Sudan:SSD', 'Sudan:SDN']],
    [
      'Guinea-Bissau, Guinea, Equatorial Guinea and Papua New Guinea',
      ['Guinea-Bissau:GNB', 'Guinea:GIN', 'Equatorial Guinea:GNQ', 'Papua New Guinea:PNG'],
    ],
    ['the Gulf of Guinea, New Guinea', []],
    [
      'Burkina Faso, Burkina\u00a0Faso, Burkina *Faso*',
      ['Burkina Faso:BFA', 'Burkina\u00a0Faso:BFA', 'Burkina Faso:BFA'],
    ],
    ['the Burkinabè and Burkinabé army', ['Burkinabè:BFA', 'Burkinabé:BFA']],
    ['the Democratic Republic of the Congo', ['Democratic Republic of the Congo:COD']],
    ['the Republic of the Congo', ['Republic of the Congo:COG']],
    ['the U.S. and the U.S.-led war', ['U.S.:USA', 'U.S.:USA']],
    ['It is for us and US. It', ['US:USA']],
    ['Latin American, Latin Americans, Americans', ['Americans:USA']],
    ['the South China Sea, the Indian Ocean, Lake Chad', []],
    ['Malié, Malí and Mali2', []],
    ['Ma\u00adli and [Mali](https://x.example)', ['Ma\u00adli:MLI', 'Mali:MLI']],
    ['South\n\nSudan', ['Sudan:SDN']],
  ])('in %j are the longest whole names', (body, expected) => {
    expect(named(body)).toEqual(expected)
  })

  it('are found in title and deck too', () => {
    const files = withBody('x')
    const article = files.article.replace('title: Small', 'title: Mali\ndeck: In Fiji')
    expect(mentions({ ...files, article })).toEqual(['Mali:MLI', 'Fiji:FJI'])
  })

  it('by capital count only where a flow starts or ends', () => {
    expect(named('Bamako, Moscow and Ankara')).toEqual(['Bamako:MLI'])
    expect(named('Bamako, Moscow and Ankara', 'RUS', 'TUR')).toEqual(['Moscow:RUS', 'Ankara:TUR'])
  })

  it('by a word of two countries count for the one that has a flow', () => {
    expect(named('Congo and Congolese', 'COG')).toEqual(['Congo:COG', 'Congolese:COG'])
    expect(named('Congo and Congolese', 'COD')).toEqual(['Congo:COD', 'Congolese:COD'])
    expect(named('a Dominican', 'DOM')).toEqual(['Dominican:DOM'])
  })

  it('by a word of two countries count for none if both or neither have a flow', () => {
    expect(named('Congo, Congolese, a Dominican')).toEqual([])
    expect(named('Congo, Congolese', 'COD', 'COG')).toEqual([])
  })

  it('by the name that the story gives one of two countries count for that one', () => {
    const files = withBody('Congo and Congolese')
    const article = files.article.replace('alt: A map', 'alt: A map\nnames:\n  COD: Congo')
    expect(mentions({ ...files, article })).toEqual(['Congo:COD'])
  })

  it('by a name that only this story uses are found', () => {
    const files = withBody('Back in Blighty')
    const article = files.article.replace('alt: A map', 'alt: A map\nnames:\n  GBR: Blighty')
    expect(mentions({ ...files, article })).toEqual(['Blighty:GBR'])
  })

  it('of the article from Mali are exactly these', () => {
    expect(mentions(maliFiles).join(' ')).toBe(
      'Turkey:TUR Mali:MLI Turkish:TUR Mali:MLI Turkish:TUR Bamako:MLI Mali:MLI Turkish:TUR Mali:MLI Malian:MLI Malian:MLI Malian:MLI Mali:MLI Turkey:TUR Mali:MLI Burkina Faso:BFA Niger:NER Mali:MLI French:FRA Russia:RUS Turkey:TUR Turkey:TUR Mali:MLI Mali:MLI Moscow:RUS Russia:RUS Mali:MLI Turkey:TUR',
    )
  })

  it('of the invented story are exactly these', () => {
    expect(mentions(pacificFiles).join(' ')).toBe(
      'Australia:AUS Fiji:FJI Suva:FJI Canberra:AUS Fiji:FJI Australian:AUS Fiji:FJI Australian:AUS New Zealand:NZL Samoa:WSM New Zealand:NZL Samoa:WSM Samoan:WSM Japan:JPN Fiji:FJI Samoa:WSM Fiji:FJI Japan:JPN Chile:CHL Fijian:FJI Samoa:WSM United States:USA American:USA Fiji:FJI Samoa:WSM Kiwi:NZL',
    )
  })
})

describe('mentions.csv', () => {
  const body = 'Chad the actor of Chad met the Kiwi team in Mali.'
  const corrected = (rows: string) => ({
    ...withBody(body),
    mentions: `text,country,before,after\n${rows}`,
  })

  it('takes mentions out, changes them and adds them', () => {
    expect(mentions(corrected('Chad,none,,the actor\nKiwi,NZL,,\n Mali ,FRA,in,.\n'))).toEqual([
      'Chad:TCD',
      'Kiwi:NZL',
      'Mali:FRA',
    ])
  })

  it('replaces every mention that it overlaps, by words longer or shorter', () => {
    expect(mentions(corrected('Chad met the Kiwi,NZL,,\n'))).toEqual([
      'Chad:TCD',
      'Chad met the Kiwi:NZL',
      'Mali:MLI',
    ])
    expect(mentions(corrected('ali,none,,\n'))).toEqual(['Chad:TCD', 'Chad:TCD'])
  })

  it('reaches title and deck', () => {
    expect(mentions(corrected('Small,ISL,,\n'))).toContain('Small:ISL')
  })

  it('may be a header alone', () => {
    expect(mentions(corrected(''))).toEqual(['Chad:TCD', 'Chad:TCD', 'Mali:MLI'])
  })

  it('can name a country that no other words name', () => {
    expect(compiled(corrected('Kiwi,NZL,,\n')).countries.map(({ code }) => code)).toEqual([
      'MLI',
      'FRA',
      'TCD',
      'NZL',
    ])
  })

  it.each([
    [
      'Chad,none,,\n',
      'mentions.csv:2:1: The text “Chad” stands 2 times in article.md: line 5 “Chad the actor of Chad”, line 5 “Chad the actor of Chad met the Kiwi team”. Fill before or after with the words next to the right one.',
    ],
    [
      'Kiwis,NZL,,\n',
      'mentions.csv:2:1: The text “Kiwis” was not found in article.md; the nearest words are “Kiwi” (line 5). Copy the words exactly, from one paragraph.',
    ],
    [
      'Kiwi,None,,\n',
      'mentions.csv:2:6: “None” is not a country code, nor none. Did you mean none?',
    ],
    [
      'Kiwi,,,\n',
      'mentions.csv:2:6: The cell country is empty. Fill it: every row needs text, country.',
    ],
    [
      'the Kiwi,NZL,,\nKiwi team,NZL,,\n',
      'mentions.csv:3:1: The text “Kiwi team” overlaps that of an earlier row. Keep one of the two rows.',
    ],
  ])('%j is told with its place and what to do', (rows, complaint) => {
    expect(complaints(corrected(rows))).toEqual([complaint])
  })
})
