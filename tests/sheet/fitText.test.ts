import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitText } from '../../src/sheet/fitText.ts'
import { balanceLines, breakWord } from '../../src/sheet/wrapLines.ts'

/** Every letter is as wide as it is high. */
const measure = (line: string) => line.length

const ROOM = { width: 200, height: 100, sizes: [20, 10], leading: 1 }
const someWords = fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 30 })

describe('a text in a room', () => {
  it('keeps its words and stays inside, whatever its length', () => {
    fc.assert(
      fc.property(someWords, (words) => {
        const { lines, size, isCut } = fitText(words.join(' '), ROOM, measure)
        expect(lines.length * size).toBeLessThanOrEqual(ROOM.height)
        for (const line of lines) expect(line.length * size).toBeLessThanOrEqual(ROOM.width)
        const said = lines.join(' ')
        if (!isCut) expect(said).toBe(words.join(' '))
        else expect(words.join(' ').startsWith(said.replace(/\s?…$/, ''))).toBe(true)
      }),
    )
  })

  it('takes the best size at which it fits', () => {
    expect(fitText('one two', ROOM, measure)).toMatchObject({ size: 20, lines: ['one two'] })
    expect(fitText('eleven-letters', ROOM, measure)).toMatchObject({ size: 10, isCut: false })
    expect(fitText('abcdefghi '.repeat(30), ROOM, measure)).toMatchObject({ size: 10, isCut: true })
  })

  it('ends with an ellipsis only if it is cut', () => {
    expect(fitText('ab '.repeat(90), ROOM, measure).lines.at(-1)).toMatch(/b…$/)
    expect(fitText('', ROOM, measure)).toMatchObject({ lines: [], isCut: false })
  })
})

describe('lines', () => {
  it('are about equally long: no word is left over', () => {
    const words = 'aaaa bbbb cccc dddd eeee ffff g'.split(' ')
    expect(balanceLines(words, 14, measure)).toEqual(['aaaa bbbb', 'cccc dddd', 'eeee ffff g'])
  })

  it('are cut between letters as readers see them', () => {
    expect(breakWord('ae\u0301io', 2, measure)).toEqual(['a', 'e\u0301', 'io'])
  })
})
