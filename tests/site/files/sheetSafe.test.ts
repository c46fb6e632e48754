import fc from 'fast-check'
import { expect, it } from 'vitest'
import maliFlows from '../../../data/stories/mali-bamex-2025/flows.csv?raw'
import { readCsv } from '../../../src/compile/csv/readCsv.ts'
import { sheetSafe } from '../../../src/site/files/sheetSafe.ts'

const textsOf = (csv: string) => readCsv(csv).rows.map((row) => row.map(({ text }) => text))

it('a file without formulas stays as it is, letter by letter', () => {
  for (const csv of [maliFlows, '', '\uFEFFa,b\r\n"x = 1","y, ""=1"""\r\n']) {
    expect(sheetSafe(csv)).toBe(csv)
  }
})

it.each([
  ['a,b\n=1+1,x\n', "a,b\n'=1+1,x\n"],
  ['a,b\nx,"=HYPERLINK(""https://evil.example"",""x"")"\n', null],
  ['\uFEFFa,b\r\n@SUM(1),-2+3\r\n+1,\t=1', "\uFEFFa,b\r\n'@SUM(1),'-2+3\r\n'+1,'\t=1"],
  ['a\n"\n=1"\n', 'a\n"\'\n=1"\n'],
  ['a\n＝1\n', "a\n'＝1\n"],
])('in %j formulas become text', (csv, safe) => {
  const expected = safe ?? csv.replace('"=', `"'=`)
  expect(sheetSafe(csv)).toBe(expected)
})

it('no cell of any file begins a formula, and all others say what they said', () => {
  const cell = fc.string({
    unit: fc.constantFrom(...'=+-@', ' ', '\t', '"', ',', '\n', 'a', 'é', '🏴'),
  })
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
      const csv = rows.map((row) => row.map(quoted).join()).join('\n')
      const before = textsOf(csv)
      const after = textsOf(sheetSafe(csv))
      expect(after.flat().filter((text) => /^[=+\-@]/.test(text))).toEqual([])
      const plain = (texts: string[][]) =>
        texts.map((row) => row.map((text) => text.replace(/^'\s*/, '')))
      expect(plain(after)).toEqual(plain(before))
    }),
  )
})
