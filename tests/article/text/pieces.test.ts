import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Piece, piecesOf } from '../../../src/article/text/pieces.ts'
import { kindNames } from '../../../src/kinds/kinds.ts'
import type { Flow, Story } from '../../../src/model/story.ts'
import { mali, pacific, stories } from '../../stories/exampleStories.ts'
import { runsOf } from './runsOf.ts'

function piecesIn(story: Story, flows: Flow[] = story.flows): Piece[] {
  return runsOf(story.blocks).flatMap((runs) => piecesOf({ ...story, flows }, runs))
}

const textOf = ({ segments }: Piece) => segments.map(({ text }) => text).join('')

/** Ids of the flows that have a link, on words or as a mark, each as often as it has one. */
function linkedFlows(pieces: readonly Piece[]): string[] {
  return pieces.flatMap((piece) => [
    ...(piece.kind === 'passage' && piece.anchor ? [piece.flow.id] : []),
    ...piece.marks.map(({ id }) => id),
  ])
}

/** The words that are the link of a flow. */
function linkOf(pieces: readonly Piece[], id: string): string | undefined {
  const link = pieces.find(
    (piece) => piece.kind === 'passage' && piece.anchor && piece.flow.id === id,
  )
  return link && textOf(link)
}

describe.each(stories)('the pieces of $slug', (story) => {
  it('say what the article says', () => {
    const words = story.text.replaceAll('\n', '')
    expect(piecesIn(story).map(textOf).join('').replaceAll('\n', '')).toBe(words)
  })

  it('give every flow one link, whichever kinds are shown', () => {
    for (const hidden of [undefined, ...kindNames(story)]) {
      const shown = story.flows.filter(({ kind }) => kind !== hidden)
      expect(linkedFlows(piecesIn(story, shown)).sort()).toEqual(shown.map(({ id }) => id).sort())
    }
  })

  it('need no mark: each claim has words of its own', () => {
    expect(piecesIn(story).flatMap(({ marks }) => marks)).toEqual([])
  })

  it('lead to every country that is named, but for the names in the article’s own links', () => {
    const all = piecesIn(story)
    for (const { country, start } of story.mentions) {
      const piece = all.find(({ segments }) => segments.some((each) => each.start === start))
      if (piece?.segments.some(({ run }) => run.href)) expect(piece.kind).toBe('text')
      else if (piece?.kind === 'mention') expect(piece.country).toBe(country)
      else
        expect(piece).toMatchObject({
          named: expect.arrayContaining([{ country, start: expect.any(Number) }]),
        })
    }
  })

  it('put no link inside the article’s own links', () => {
    const inside = piecesIn(story).filter(({ segments }) => segments.some(({ run }) => run.href))
    expect(inside.every(({ kind, segments }) => kind === 'text' && segments.length === 1)).toBe(
      true,
    )
  })
})

describe('pieces', () => {
  it('of the invented story do lie inside the article’s own links, mentions too', () => {
    const inside = piecesIn(pacific).flatMap(({ segments }) => segments)
    expect(inside.some(({ mention, run }) => mention && run.href)).toBe(true)
  })

  it('are anchored where two claims of one passage differ', () => {
    const pieces = piecesIn(mali)
    expect(linkOf(pieces, 'mli-bfa-insurgency')).toBe('Burkina Faso')
    expect(linkOf(pieces, 'mli-ner-insurgency')).toBe('Niger')
    expect(linkOf(pieces, 'rus-mli-partner')).toBe('Russia')
    expect(linkOf(pieces, 'tur-mli-partner')).toBe('Turkey')
  })

  it('mark a second claim of the same words and countries where they end', () => {
    const twins = mali.flows.flatMap((flow) =>
      flow.id === 'mli-fra-expulsion' ? [flow, { ...flow, id: 'twin', kind: 'arms' }] : [flow],
    )
    const pieces = piecesIn(mali, twins)
    expect(linkOf(pieces, 'mli-fra-expulsion')).toBe('Mali has expelled French forces')
    expect(linkOf(pieces, 'twin')).toBeUndefined()
    const marked = pieces.filter(({ marks }) => marks.some(({ id }) => id === 'twin'))
    expect(marked.map(textOf)).toEqual(['Mali has expelled French forces'])
  })

  it('leave the words of a passage to a shorter one in it, and are then heard once', () => {
    const words = 'Mali has expelled French forces and turned to military partners like Russia'
    const start = mali.text.indexOf(words)
    const [template] = mali.flows
    if (!template) throw new Error('The story has no flow.')
    const outer = { ...template, id: 'outer', passage: { start, end: start + words.length } }
    const inner = mali.flows.filter(
      ({ id }) => id === 'rus-mli-partner' || id === 'mli-fra-expulsion',
    )
    const pieces = piecesIn(mali, [outer, ...inner]).filter((piece) => piece.kind === 'passage')
    expect(pieces.map((piece) => [textOf(piece), piece.flow.id, piece.anchor])).toEqual([
      ['Mali has expelled French forces', 'mli-fra-expulsion', 'whole'],
      [' and ', 'outer', 'opening'],
      [
        'turned to military partners like Russia and Turkey for support',
        'rus-mli-partner',
        'whole',
      ],
    ])
  })

  it('leave no claim without a link, wherever passages and mentions lie', () => {
    const [template] = mali.flows
    const size = 40
    const range = fc
      .tuple(fc.integer({ min: 0, max: size - 1 }), fc.integer({ min: 1, max: size }))
      .filter(([start, end]) => start < end)
      .map(([start, end]) => ({ start, end }))
    const passages = fc.array(range, { minLength: 1, maxLength: 6 })
    const mentions = fc
      .uniqueArray(fc.integer({ min: 0, max: size }), { maxLength: 8 })
      .map((cuts) => cuts.sort((a, b) => a - b))
    const cut = fc.integer({ min: 1, max: size - 1 })
    fc.assert(
      fc.property(passages, mentions, cut, (given, cuts, middle) => {
        if (!template) throw new Error('The story has no flow.')
        const story: Story = {
          ...mali,
          text: 'x'.repeat(size),
          flows: given.map((passage, i) => ({ ...template, id: `f${i}`, passage })),
          mentions: cuts.flatMap((end, i) =>
            i % 2 ? [{ country: 'MLI', start: cuts[i - 1] ?? 0, end }] : [],
          ),
          blocks: [
            {
              kind: 'paragraph',
              runs: [
                { start: 0, end: middle },
                { start: middle, end: size, href: 'https://example.org/' },
              ],
            },
          ],
        }
        const pieces = piecesIn(story)
        expect(linkedFlows(pieces).sort()).toEqual(story.flows.map(({ id }) => id).sort())
        expect(pieces.map(textOf).join('')).toBe(story.text)
      }),
    )
  })
})
