import { describe, expect, it } from 'vitest'
import { compiled, complaints, warnings, withBody } from './exampleFiles.ts'

const sound = withBody('Words.')
const named = withBody('Words of Mali and France.')
const header = 'from,to,kind,quote,label'

/** Story whose flows.csv has this text. */
function flows(text: string) {
  return { ...sound, flows: text }
}

/** Story whose one flow has one more column with this cell. */
function withCell(column: string, cell: string) {
  return flows(`${header},${column}\nMLI,FRA,arms,Last words,Label,${cell}\n`)
}

describe('flows.csv', () => {
  it('gives a flow of every column, in any order', () => {
    const text =
      'note,source_url,source_title,after,before,unit,value,date,status,id,label,quote,kind,to,from\n' +
      'Note,https://s.example,Source,.,,tanks,12.5,2024-02,agreed,my-id,Label,Last words,arms,MLI,TUR\n'
    expect(compiled(flows(text)).flows).toEqual([
      {
        id: 'my-id',
        from: 'TUR',
        to: 'MLI',
        kind: 'arms',
        status: 'agreed',
        label: 'Label',
        quote: 'Last words',
        passage: { start: 15, end: 25 },
        date: '2024-02',
        value: { amount: 12.5, unit: 'tanks' },
        source: { title: 'Source', url: 'https://s.example' },
        note: 'Note',
      },
    ])
  })

  it('leaves out what empty cells don’t say: no status either', () => {
    const [flow] = compiled(withCell('note', '')).flows
    expect(Object.keys(flow ?? {}).sort()).toEqual(
      ['from', 'id', 'kind', 'label', 'passage', 'quote', 'to'].sort(),
    )
  })

  it('titles a source by its address if the file gives no title', () => {
    const [flow] = compiled(withCell('source_url', 'https://s.example/x')).flows
    expect(flow?.source).toEqual({ title: 'https://s.example/x', url: 'https://s.example/x' })
  })

  it('numbers repeated ids from 2, round those that the editor gave', () => {
    const rows = ['', '', 'mli-fra-arms-2', ''].map((id) => `MLI,FRA,arms,Last words,L,${id}`)
    const { flows: made } = compiled(flows(`${header},id\n${rows.join('\n')}\n`))
    expect(made.map(({ id }) => id)).toEqual([
      'mli-fra-arms',
      'mli-fra-arms-3',
      'mli-fra-arms-2',
      'mli-fra-arms-4',
    ])
  })

  it('may have a byte order mark, Windows line ends, empty lines and empty rows', () => {
    const text = `\uFEFF${header}\r\n\r\nMLI,FRA,arms,"Last\r\nwords",L\r\n,,,,\r\n`
    expect(compiled(flows(text)).flows).toHaveLength(1)
  })

  it('counts lines and columns as the editor does, past cells of several lines and bytes', () => {
    const text = `\uFEFF${header}\r\nMLI,FRA,arms,"Last\r\nwords",Élan 👍\r\n\r\nMLI,FRA,"arms",Last words,É,\r\nMLI,"F""",arms,Last words,L`
    expect(complaints(flows(text)).map((line) => line.slice(0, 45))).toEqual([
      'flows.csv:5:1: The row has 6 cells, but the h',
      'flows.csv:6:5: “F"” is not a country code. Us',
    ])
  })

  it.each([
    ['', 'flows.csv:1:1: The file is empty. Start it with the header from,to,kind,quote,label.'],
    [
      `${header}\n`,
      'flows.csv:1:1: There is no claim in the file. Add one row for each claim that the article makes.',
    ],
    [
      'from;to;kind;quote;label\nMLI;FRA;arms;Last words;L',
      'flows.csv:1:1: The cells are separated by semicolons. Save the file as CSV (comma-separated, UTF-8).',
    ],
    [
      'from\tto\tkind\tquote\tlabel\nMLI\tFRA\tarms\tLast words\tL',
      'flows.csv:1:1: The cells are separated by tabs. Save the file as CSV (comma-separated, UTF-8).',
    ],
    [
      'from,to,kind,quote\nMLI,FRA,arms,Last words',
      'flows.csv:1:1: The column label is missing. Add label to the header and fill it in every row.',
    ],
    [
      `${header},statsu\nMLI,FRA,arms,Last words,L,`,
      'flows.csv:1:26: The column “statsu” is unknown. Did you mean status?',
    ],
    [
      `${header},colour\nMLI,FRA,arms,Last words,L,`,
      'flows.csv:1:26: The column “colour” is unknown. The columns are from, to, kind, quote, label, id, status, date, value, unit, before, after, source_title, source_url, note.',
    ],
    [
      `${header},to\nMLI,FRA,arms,Last words,L,FRA`,
      'flows.csv:1:26: The column to stands twice in the header. Delete or rename one of the two.',
    ],
    [
      `${header},\nMLI,FRA,arms,Last words,L,`,
      'flows.csv:1:26: A column has no name. Name it, or delete the column.',
    ],
    [
      `${header}\nMLI,FRA,arms,Last words`,
      'flows.csv:2:1: The row has 4 cells, but the header has 5. Add the missing commas.',
    ],
    [
      `${header}\nMLI,FRA,arms,Last words,L, l`,
      'flows.csv:2:1: The row has 6 cells, but the header has 5. Put cells that hold a comma in quotation marks.',
    ],
    [
      `${header}\nMLI,FRA,arms,Last words, `,
      'flows.csv:2:25: The cell label is empty. Fill it: every row needs from, to, kind, quote, label.',
    ],
    [
      `${header}\nMLI,FRA,arms,Last words,L\nMLI,FRA,arms,"Last words,L\n\n`,
      'flows.csv:3:14: The quotation mark that opens this cell is never closed. Add the closing quotation mark (") at the end of the cell.',
    ],
    [
      `${header}\nMLI,FRA,arms,Last "words",L\n`,
      'flows.csv:2:14: A quotation mark stands in the middle of this cell. Put the whole cell in straight quotation marks and double those inside it ("").',
    ],
    [
      `${header}\nMLI,MLI,arms,Last words,L`,
      'flows.csv:2:5: The flow goes from “MLI” to itself. Name two different countries in from and to.',
    ],
    [
      `${header}\nmli,FRA,arms,Last words,L`,
      'flows.csv:2:1: “mli” is not a country code. Write MLI for Mali.',
    ],
    [
      `${header}\nMLI,turkey,arms,Last words,L`,
      'flows.csv:2:5: “turkey” is not a country code. Write TUR for Turkey.',
    ],
    [
      `${header}\nMLI,Turkye,arms,Last words,L`,
      'flows.csv:2:5: “Turkye” is not a country code. Did you mean TUR (Turkey)?',
    ],
    [
      `${header}\nMLI,XX,arms,Last words,L`,
      'flows.csv:2:5: “XX” is not a country code. Use an ISO 3166-1 alpha-3 code in capitals, for example MLI, or give a place that is no country a row in places.csv, such as EU,European Union,organisation,4.35,50.85,EU.',
    ],
    [
      `${header}\nMLI,FRA,Arms,Last words,L`,
      'flows.csv:2:9: “Arms” is not a kind. Did you mean arms? Or name a kind of your own in article.md: under kinds:, add aid: { label: Aid, look: fine }.',
    ],
    [
      `${header}\nMLI,FRA,war,Last words,L`,
      'flows.csv:2:9: “war” is not a kind. Use one of arms, partnership, rupture, shared, or name a kind of your own in article.md: under kinds:, add war: { label: War, look: fine }.',
    ],
  ])('%j is told with its place and what to do', (text, complaint) => {
    expect(complaints(flows(text))).toEqual([complaint])
  })

  it.each([
    ['status', 'deliverd', '“deliverd” is not a status. Did you mean delivered?'],
    [
      'status',
      'x',
      '“x” is not a status. Use one of shown, offered, agreed, ordered, delivered, active, ended, claimed.',
    ],
    [
      'id',
      'MLI',
      '“MLI” is not an id. Use lower-case letters and digits, with single hyphens between words.',
    ],
    [
      'id',
      'a--b',
      '“a--b” is not an id. Use lower-case letters and digits, with single hyphens between words.',
    ],
    [
      'date',
      '2024-02-30',
      '“2024-02-30” is not a date. Write a day that exists as YYYY, YYYY-MM or YYYY-MM-DD.',
    ],
    [
      'date',
      '2024-13',
      '“2024-13” is not a date. Write a day that exists as YYYY, YYYY-MM or YYYY-MM-DD.',
    ],
    ['date', '24', '“24” is not a date. Write a day that exists as YYYY, YYYY-MM or YYYY-MM-DD.'],
    ...['0', '-1', '1e3', 'Infinity', '12 tanks', '1e-3', '0.0001', '9'.repeat(200)].map((cell) => [
      'value',
      cell,
      `“${cell.length > 80 ? `${cell.slice(0, 80)}…` : cell}” is not a positive number. Write up to 12 digits and 3 decimals, for example 12.5, and the rest in unit.`,
    ]),
    ['unit', 'tanks', 'The unit “tanks” has no value. Fill value, or empty unit.'],
    [
      'source_url',
      'ftp://s.example',
      '“ftp://s.example” is not a web address. Write a full address that starts with https:// or http://.',
    ],
  ])('a %s of %j is told', (column = '', cell = '', complaint = '') => {
    expect(complaints(withCell(column, cell))).toEqual([`flows.csv:2:31: ${complaint}`])
  })

  it('is told of several problems in one row', () => {
    const text = `${header},date\nMLI,FRA,arms,No such words at all,L,24`
    expect(complaints(flows(text)).map((line) => line.split(' ')[0])).toEqual([
      'flows.csv:2:14:',
      'flows.csv:2:37:',
    ])
  })

  it('may not use an id twice', () => {
    const text = `${header},id\nMLI,FRA,arms,Last words,L,x\nMLI,FRA,arms,Last words,L,x`
    expect(complaints(flows(text))).toEqual([
      'flows.csv:3:27: The id “x” is taken by the row in line 2. Give each row its own id.',
    ])
  })

  it('is checked to the end, with article.md, whatever comes first', () => {
    const files = flows(`${header}\nMLI,FRE,war,Last words,L\nMLI,FRA,arms,No such words,\n`)
    const article = files.article.replace('alt: A map', 'lang: "?"')
    expect(complaints({ ...files, article }).map((line) => line.split(' ')[0])).toEqual([
      'article.md:1:1:',
      'article.md:3:7:',
      'flows.csv:2:5:',
      'flows.csv:2:9:',
      'flows.csv:3:14:',
      'flows.csv:3:28:',
    ])
  })

  it('tells a wrong quote beside all else that is wrong in its row', () => {
    const text = `${header}\nMLI,FRX,war,No such words,\n`
    expect(complaints(flows(text)).map((line) => line.split(' ')[0])).toEqual([
      'flows.csv:2:5:',
      'flows.csv:2:9:',
      'flows.csv:2:13:',
      'flows.csv:2:27:',
    ])
  })

  it('tells a column without a name once', () => {
    const row = 'MLI,FRA,arms,Last words,L,more\n'
    expect(complaints(flows(`${header}\n${row.repeat(22)}`))).toEqual([
      'flows.csv:2:1: All 22 rows have 6 cells, but the header has 5. Name the further columns in the header, or delete them; put cells that hold a comma in quotation marks.',
    ])
    const sound = 'MLI,FRA,arms,Last words,L\n'
    expect(complaints(flows(`${header}\n${row}${sound}${row}`))).toHaveLength(2)
  })

  it('finds words whose accents are written apart', () => {
    const article = '---\ntitle: Café\nalt: A map\n---\nTürkiye met Mali in Côte d’Ivoire.\n'
    const rows = `${header}\nTUR,MLI,arms,Türkiye met Mali,L\n`
    for (const [one, other] of [
      ['NFC', 'NFD'],
      ['NFD', 'NFC'],
      ['NFD', 'NFD'],
    ] as const) {
      const { flows, mentions, title } = compiled({
        ...{ slug: 'x', article: article.normalize(one), flows: rows.normalize(other) },
      })
      expect(flows[0]?.quote).toBe('Türkiye met Mali')
      expect(mentions.map(({ country }) => country)).toEqual(['TUR', 'MLI', 'CIV'])
      expect(title).toBe('Café')
    }
  })
})

describe('units', () => {
  const rows = (...units: string[]) => ({
    ...named,
    flows: `${header},value,unit\n${units.map((unit, i) => `MLI,FRA,arms,Last words,Label,${i + 1},${unit}\n`).join('')}`,
  })

  it('that differ are told once, as a warning: the story is sound', () => {
    expect(warnings(rows('tanks', 'tanks', 'USD', 'ships'))).toEqual([
      'warning: flows.csv:4:33: The value has “USD”, and an earlier one “tanks”, so that all arcs are equally wide. Give all values one unit if their arcs are to be as wide as they are large.',
    ])
    expect(warnings(rows('tanks', ''))[0]).toContain(
      'The value has no unit, and an earlier one “tanks”',
    )
  })

  it('that are the same, or none, are nothing to tell', () => {
    expect(warnings(rows('tanks', 'tanks'))).toEqual([])
    expect(warnings(rows('', ''))).toEqual([])
    expect(warnings(named)).toEqual([])
  })
})

describe('a row', () => {
  it('that stands twice is told, as a warning', () => {
    const row = 'MLI,FRA,arms,Last words,L'
    const files = { ...named, flows: `${header}\n${row}\n${row}\nMLI,FRA,arms,Last words,M\n` }
    expect(warnings(files)).toEqual([
      'warning: flows.csv:3:1: The row is the same as that in line 2, and makes one more arc. Delete one of the two.',
    ])
  })
})

describe('an end point', () => {
  it('that the article never names is told once, as a warning', () => {
    const files = {
      ...named,
      flows: `${header}\nMLI,KNA,arms,Last words,L\nKNA,FRA,arms,Last words,L\n`,
    }
    expect(warnings(files)).toEqual([
      'warning: flows.csv:2:14: The flow begins or ends at KNA, St Kitts and Nevis, which the article never names. Is that the code that you mean? If so, a row in mentions.csv says which words name it.',
    ])
    const french = files.article.replace('alt:', 'lang: fr\nalt:')
    expect(warnings({ ...files, article: french })).toEqual([])
  })
})
