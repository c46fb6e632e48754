import { describe, expect, it } from 'vitest'
import { parseGazetteer } from '../../src/compile/gazetteer/parseGazetteer.ts'

const header = 'code,name,demonyms,aliases,capital,lon,lat'

describe('countries.csv', () => {
  it('gives each country its words and its capital', () => {
    const csv = `${header}\nMLI,Mali,Malian|Malians,,Bamako,-8,12.65\n`
    expect([...parseGazetteer(csv)]).toEqual([
      [
        'MLI',
        {
          code: 'MLI',
          name: 'Mali',
          demonyms: ['Malian', 'Malians'],
          aliases: [],
          capital: { name: 'Bamako', lon: -8, lat: 12.65 },
        },
      ],
    ])
  })

  it('may give a capital other spellings', () => {
    const csv = `${header},capital_aliases\nUKR,Ukraine,,,Kyiv,30,50,Kiev|Kijiv\nMLI,Mali,,,Bamako,-8,12,\n`
    const aliases = [...parseGazetteer(csv).values()].map(({ capitalAliases }) => capitalAliases)
    expect(aliases).toEqual([['Kiev', 'Kijiv'], undefined])
  })

  it.each([
    ['mli,Mali,,,Bamako,-8,12', 'data/countries.csv:3: A code is not three capital letters.'],
    ['MLI,Mali,,,Bamako,8W,12', 'data/countries.csv:3: A coordinate is not a number.'],
    ['MLI,Mali,,,Bamako,-8,92', 'data/countries.csv:3: A coordinate is out of range.'],
    ['MLI,Mali,,,,-8,12', 'data/countries.csv:3: The cell capital is empty.'],
    ['MLI,Mali,,,Bamako,-8', 'data/countries.csv:3: The row has 6 cells, but the header has 7.'],
    [
      'FRA,France,,,Paris,2,48',
      'data/countries.csv:3: FRA stands twice. Keep one of the two rows.',
    ],
  ])('%j throws an error that names the line and says what to do', (row, message) => {
    expect(() => parseGazetteer(`${header}\nFRA,France,,,Paris,2,48\n${row}\n`)).toThrow(message)
  })
})
