import { describe, expect, it } from 'vitest'
import type { StoryFiles } from '../../src/compile/compileStory.ts'
import { compiled, complaints, warnings } from './exampleFiles.ts'

const HEADER = 'code,name,what,lon,lat,aliases'
const EU = 'EU,European Union,organisation,3,51,the Union|EU'

/** A story of these places, in which France pays the EU and Mali hears of it. */
function story(places: string, more: Partial<StoryFiles> = {}): StoryFiles {
  return {
    slug: 'a',
    article:
      '---\ntitle: T\nalt: A\n---\nFrance pays the European Union. In Gao the EU is far, and so is the Union.\n',
    flows: 'from,to,kind,quote,label\nFRA,EU,arms,pays,L\n',
    places,
    ...more,
  }
}

/** Words that name a place or a country, and which. */
function mentionsOf(files: StoryFiles): string[] {
  const { text, mentions } = compiled(files)
  return mentions.map(({ start, end, country }) => `${text.slice(start, end)}: ${country}`)
}

describe('places.csv', () => {
  it('makes actors and places that flows end at and the text names, by name and alias', () => {
    const files = story(`${HEADER}\n${EU}\nGAO,Gao,town,-0.04,16.27,\n`)
    const { countries, flows } = compiled(files)
    expect(countries).toEqual([
      expect.objectContaining({ code: 'FRA', name: 'France' }),
      {
        ...{ code: 'EU', what: 'organisation', name: 'European Union', shortName: 'EU' },
        capital: { name: 'European Union', lon: 3, lat: 51 },
      },
      { code: 'GAO', what: 'town', name: 'Gao', capital: { name: 'Gao', lon: -0.04, lat: 16.27 } },
    ])
    expect(flows[0]).toMatchObject({ id: 'fra-eu-arms', from: 'FRA', to: 'EU' })
    expect(mentionsOf(files)).toEqual([
      'France: FRA',
      'European Union: EU',
      'Gao: GAO',
      'EU: EU',
      'the Union: EU',
    ])
  })

  it('may name a capital, which then is the place and not its country', () => {
    const bamako = 'BKO,Bamako,town,-8,12.65,'
    const flows = 'from,to,kind,quote,label\nMLI,EU,arms,pays,L\n'
    const article = '---\ntitle: T\nalt: A\n---\nIt pays. Bamako and Paris are far.\n'
    const files = story(`${HEADER}\n${EU}\n${bamako}\n`, { flows, article })
    expect(mentionsOf(files)).toEqual(['Bamako: BKO'])
  })

  it('gives codes that names, focus and mentions.csv take', () => {
    const article =
      '---\ntitle: T\nalt: A\nnames:\n  EU: Europe\nfocus: [EU]\n---\nFrance pays Europe and them.\n'
    const files = story(`${HEADER}\n${EU}\n`, { article, mentions: 'text,country\nthem,EU\n' })
    const { countries, focus } = compiled(files)
    expect(countries[1]).toMatchObject({ code: 'EU', name: 'Europe' })
    expect(focus).toEqual(['EU'])
    expect(mentionsOf(files)).toEqual(['France: FRA', 'Europe: EU', 'them: EU'])
  })

  it.each([
    [
      'MLI,Mali Inc,organisation,3,51,',
      'places.csv:3:1: “MLI” is the code of a country, Mali. Delete the row if you mean the country: it needs none. Else take another code, for example MLI1, also in flows.csv.',
    ],
    [
      'gao,Gao,town,0,16,',
      'places.csv:3:1: “gao” is not a code. Use 2 to 12 capital letters and digits, with single hyphens between words, for example EU.',
    ],
    [
      'GAO,Gao,city,0,16,',
      'places.csv:3:9: “city” is not a sort of place. Use one of organisation, town, region, group.',
    ],
    [
      'GAO,Gao,town,16.27 N,0,',
      'places.csv:3:14: A coordinate is not a number. Write degrees with a point, and south and west with a minus, for example -12.5.',
    ],
    [
      'GAO,Gao,town,0,116,',
      'places.csv:3:16: A coordinate is out of range. Write degrees from -90 to 90. Have lon and lat changed places?',
    ],
    [
      'GAO,Gao,town,0,,',
      'places.csv:3:16: The cell lat is empty. Fill it: every row needs code, name, what, lon, lat.',
    ],
    [
      'GAO,Gao,town,0,16,Gao town|Malian',
      'places.csv:3:19: “Malian” names a country, Mali, too. Delete the alias.',
    ],
    [
      'FR2,France,organisation,0,16,',
      'places.csv:3:5: “France” names a country, France, too. Use a name that is only this place’s.',
    ],
    [
      'GAO,Gao,town,0,16,the Union',
      'places.csv:3:19: “the Union” names the place in line 2, too. Delete the alias.',
    ],
    [
      'EU,Gao,town,0,16,',
      'places.csv:3:1: The code “EU” is taken by the row in line 2. Give each place its own code.',
    ],
    [
      `GAO,Gao,town,0,16,${'a'.repeat(61)}`,
      `places.csv:3:19: The alias “${'a'.repeat(61)}” is longer than 60 characters. Shorten it, and put | between aliases.`,
    ],
  ])('%j is told with its place and what to do', (row, complaint) => {
    expect(complaints(story(`${HEADER}\n${EU}\n${row}\n`))).toEqual([complaint])
  })

  it('is told of a place once, and not of each flow that ends there', () => {
    expect(complaints(story(`${HEADER}\nEU,European Union,organisation,3,151,\n`))).toEqual([
      'places.csv:2:34: A coordinate is out of range. Write degrees from -90 to 90. Have lon and lat changed places?',
    ])
  })

  it('is told alone when none of its rows can be read', () => {
    expect(
      complaints(story('code;name;what;lon;lat\nEU;European Union;organisation;3;51\n')),
    ).toEqual([expect.stringMatching(/^places\.csv:1:1: /)])
  })

  it('hides no unknown code when it is there and has no rows yet', () => {
    expect(complaints(story(`${HEADER}\n`)).join()).toContain('“EU” is not a country code.')
  })

  it('is named where a code is unknown', () => {
    expect(complaints(story(`${HEADER}\nGAO,Gao,town,0,16,\n`)).join()).toContain(
      'flows.csv:2:5: “EU” is not a country code. Use an ISO 3166-1 alpha-3 code in capitals, for example MLI, or give a place that is no country a row in places.csv, such as EU,European Union,organisation,4.35,50.85,EU.',
    )
  })

  it('may not have the name that the story gives to a country', () => {
    const article =
      '---\ntitle: T\nalt: A\nnames:\n  RUS: Muscovy\n---\nFrance pays the European Union and Muscovy.\n'
    expect(complaints(story(`${HEADER}\n${EU}\nMCY,Muscovy,town,9,9,\n`, { article }))).toEqual([
      'places.csv:3:1: “Muscovy” is the name of RUS in this story, too. Give one of the two another name, here or under names: in article.md.',
    ])
  })

  it('warns of a place that is not to be seen, or covers another', () => {
    expect(
      warnings(
        story(`${HEADER}\nEU,European Union,organisation,2.35,48.85,\nM23,M23,group,29,-1,\n`),
      ),
    ).toEqual([
      'warning: places.csv:2:1: The place EU lies on that of FRA, so that their marks cover each other. Move lon and lat so far that both are seen.',
      'warning: places.csv:3:1: The place M23 stands neither in flows.csv nor in the article. Add the words that the article has for it to aliases, or delete the row.',
    ])
  })
})
