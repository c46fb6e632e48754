import { describe, expect, expectTypeOf, it } from 'vitest'
import { readTable } from '../../src/compile/csv/csvTable.ts'
import { flowColumns } from '../../src/compile/flows/flowColumns.ts'
import { FRONT_MATTER_FIELDS } from '../../src/compile/frontMatter/frontMatterFields.ts'
import { countryCode } from '../../src/compile/gazetteer/countryCode.ts'
import { kindReading } from '../../src/compile/kinds/storyKinds.ts'
import { type BadText, only, type Reading, words } from '../../src/compile/values/reading.ts'
import type { TextRules } from '../../src/compile/values/textRule.ts'
import { gazetteer } from './exampleFiles.ts'

const isYear = (text: string) => /^\d{4}$/.test(text)
const YEARS = {
  name: { required: true, longest: 5, read: words },
  year: { required: false, longest: 20, read: only(isYear, 'a year', () => 'Write four digits.') },
} satisfies TextRules

/** The rows of a table of years, and what is told of them. */
function readYears(csv: string) {
  const told: string[] = []
  const rows = readTable(csv, YEARS, (offset, message, fix) => {
    told.push(`${offset} ${message} ${fix}`)
  })
  return { rows: rows.map(({ values }) => values), told }
}

describe('a table of columns', () => {
  it('says all that is asked of a cell', () => {
    expect(readYears('year,name\n1960,Mali\n,Niger\n')).toEqual({
      rows: [{ name: 'Mali', year: '1960' }, { name: 'Niger' }],
      told: [],
    })
    expect(readYears('name,year\nSenegal,196O\n')).toEqual({
      rows: [undefined],
      told: [
        '10 The cell name is longer than 5 characters. Shorten it.',
        '18 “196O” is not a year. Write four digits.',
      ],
    })
    expect(readYears('years\n1960\n').told).toEqual([
      '0 The column “years” is unknown. Did you mean year?',
      '0 The column name is missing. Add name to the header and fill it in every row.',
    ])
  })

  it('leaves out a bad cell that nothing hangs on, and reads the others of the row', () => {
    expect(readYears('name,year\nMali,?\n').rows).toEqual([{ name: 'Mali' }])
  })
})

/** What is told of a text that no column but those for words can take, by column or field. */
function adviceIn(rules: TextRules): Record<string, string> {
  const read = Object.entries(rules).map(([name, rule]) => [name, rule.read('¿?')] as const)
  return Object.fromEntries(read.flatMap(([name, said]) => (said.ok ? [] : [[name, said.fix]])))
}

/** Names of the columns or fields that may be that long. */
function namesOfLength(rules: TextRules, longest: number): string {
  const names = Object.keys(rules).filter((name) => rules[name]?.longest === longest)
  return names.join(' ')
}

const NAMES = { code: countryCode(gazetteer), kind: kindReading([]) }

describe('the advice for a bad value', () => {
  it('is the column’s or the field’s own', () => {
    const advice = adviceIn(flowColumns(NAMES))
    expect(Object.keys(advice)).toEqual([
      ...['from', 'to', 'kind', 'id', 'status', 'date', 'value', 'source_url'],
    ])
    const { to, ...others } = advice
    expect(to).toBe(advice.from)
    expect(new Set(Object.values(others)).size).toBe(7)
    expect(Object.keys(adviceIn(FRONT_MATTER_FIELDS))).toEqual([
      'published',
      'updated',
      'url',
      'lang',
      'asOf',
      'draft',
    ])
  })

  it('can’t be forgotten: what is told of a bad text holds it', () => {
    expectTypeOf<(text: string) => { ok: false; problem: string }>().not.toExtend<Reading<string>>()
    expectTypeOf<BadText['fix']>().toEqualTypeOf<string>()
    expectTypeOf<{ required: true; longest: number }>().not.toExtend<TextRules[string]>()
  })
})

describe('the longest text', () => {
  it('is 1,000 characters for what README names, and 300 for the rest', () => {
    const columns = flowColumns(NAMES)
    expect(namesOfLength(columns, 1_000)).toBe('quote before after source_url note')
    expect(namesOfLength(columns, 300)).toBe(
      'from to kind label id status date value unit source_title',
    )
    expect(namesOfLength(FRONT_MATTER_FIELDS, 1_000)).toBe('alt deck url worldview')
    expect(namesOfLength(FRONT_MATTER_FIELDS, 300)).toBe(
      'title byline publisher published updated licence lang mapTitle asOf draft',
    )
  })
})
