import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvText } from '../../../src/share/data/csvText.ts'

const FORMULA_SIGNS = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']

/** Halves of surrogate pairs are no text: no file in UTF-8 can hold them. */
const wellFormed = fc.string({ unit: 'binary' })
const someText = fc.oneof(
  wellFormed,
  fc.tuple(fc.constantFrom(...FORMULA_SIGNS), wellFormed).map((parts) => parts.join('')),
)

function cellsOf(csv: string): string[][] {
  return parse(csv, { bom: true, relax_column_count: false })
}

describe('a table as CSV', () => {
  it('keeps any text, but for an apostrophe before what a spreadsheet would run', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(someText, someText), { maxLength: 4 }), (rows) => {
        const [, ...cells] = cellsOf(csvText(['a', 'b'], [...rows, ['end', '']]))
        expect(cells).toHaveLength(rows.length + 1)
        for (const [i, row] of rows.entries()) {
          for (const [j, text] of row.entries()) {
            const cell = cells[i]?.[j] ?? ''
            expect(FORMULA_SIGNS.some((sign) => cell.startsWith(sign))).toBe(false)
            expect([text, `'${text}`]).toContain(cell)
            if (/^[a-z]/i.test(text)) expect(cell).toBe(text)
          }
        }
      }),
    )
  })

  it('leaves numbers numbers', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        const [, [cell] = []] = cellsOf(csvText(['a', 'b'], [[number, undefined]]))
        expect(Number(cell)).toBe(number === 0 ? 0 : number)
      }),
    )
    expect(csvText(['a'], [[-1.5]])).toBe('\uFEFFa\r\n-1.5\r\n')
  })
})
