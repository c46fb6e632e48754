import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText } from '../../src/compile/quotes/foldText.ts'

describe('folding', () => {
  it('collapses spaces, straightens marks and drops what is invisible', () => {
    expect(foldText(' “A\u00a0\t b’s” \u200bmuni\u00adtion\n\nx ').text).toBe(
      '"A b\'s" munition\nx',
    )
  })

  it('keeps the place of each character', () => {
    const folded = foldText('a \u00a0b👍', 10)
    expect(folded).toEqual({
      text: 'a b👍',
      starts: [10, 11, 13, 14, 14],
      ends: [11, 13, 14, 16, 16],
    })
  })

  it('of folded text changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = foldText(text).text
        expect(foldText(once.replaceAll('\n', '\n\n')).text).toBe(once)
      }),
    )
  })
})
