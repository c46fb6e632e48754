import { describe, expect, it } from 'vitest'
import { countryCues, type NamedThing } from '../../../src/compile/mentions/countryCues.ts'
import { findMentions } from '../../../src/compile/mentions/findMentions.ts'
import { foldText } from '../../../src/compile/quotes/foldText.ts'
import { gazetteer } from '../exampleFiles.ts'
import { NEWS } from './news.ts'
import { TEXTS } from './senses.ts'
import { TRAPS } from './traps.ts'

interface Given {
  endPoints?: readonly string[]
  headings?: true
  things?: readonly NamedThing[]
}

/** Most sentences are of the same story. */
const known = new Map<string, ReturnType<typeof countryCues>>()

/** The mentions of a text as `words:CODE`. */
function mentions(text: string, { endPoints = [], headings, things = [] }: Given = {}): string {
  const key = JSON.stringify([endPoints, things])
  const cues = known.get(key) ?? countryCues(gazetteer, new Map(), new Set(endPoints), things)
  known.set(key, cues)
  const ranges = headings ? [{ start: 0, end: text.length }] : []
  return findMentions(foldText(text), cues, ranges)
    .map(({ start, end, country }) => `${text.slice(start, end)}:${country}`)
    .join(', ')
}

const traps = [...TRAPS, ...NEWS].flatMap(({ what, lines, ...given }) => {
  return lines.split('\n').flatMap((line): [string, string, string, Given][] => {
    const [sentence = '', expected = ''] = line.split('=>').map((part) => part.trim())
    return sentence === '' ? [] : [[what, sentence, expected, given]]
  })
})

describe('of sentences that look alike', () => {
  it.each(traps)('%s: %s', (_, sentence, expected, given) => {
    expect(mentions(sentence, given)).toBe(expected)
  })
})

describe('a name has one sense in a text', () => {
  it.each(TEXTS)('%s', (text, expected) => {
    expect(mentions(text)).toBe(expected)
  })

  it('and an end point’s name always that of the country', () => {
    const text = 'Michael Jordan retired. Voters in Georgia and Arizona were glad.'
    expect(mentions(text)).toBe('')
    expect(mentions(text, { endPoints: ['JOR', 'GEO'] })).toBe('Jordan:JOR, Georgia:GEO')
  })
})

describe('other things of a story', () => {
  const things = [
    { code: 'AU', names: ['African Union', 'AU'] },
    { code: 'GOSSI', names: ['Gossi', 'Mali Base'] },
  ]

  it('are found among countries by name, letter case and all, the longest first', () => {
    expect(mentions('The African Union left Gossi and Mali Base in Mali; au.', { things })).toBe(
      'African Union:AU, Gossi:GOSSI, Mali Base:GOSSI, Mali:MLI',
    )
  })

  it('have no other sense', () => {
    const named = [{ code: 'PEELE', names: ['Jordan Peele', 'Georgia'] }]
    expect(mentions('Jordan Peele left Georgia and Ohio.', { things: named })).toBe(
      'Jordan Peele:PEELE, Georgia:PEELE',
    )
  })
})
