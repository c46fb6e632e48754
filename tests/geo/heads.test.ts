import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Arc } from '../../src/geo/arcs.ts'
import { drawStory } from '../../src/geo/drawing.ts'
import { type Head, placeHeads } from '../../src/geo/heads.ts'
import type { Flow } from '../../src/model/story.ts'
import { mali, stories } from '../stories/exampleStories.ts'
import { headCorners, shapesOverlap } from './mapSizes.ts'

const ANY_VIEW = { scale: 1, x: 0, y: 0 }

/** The pairs of heads at one capital that overlap. */
function collisions(heads: readonly Head[]): string[] {
  return heads.flatMap((head, i) =>
    heads
      .slice(i + 1)
      .filter(({ at }) => at.x === head.at.x && at.y === head.at.y)
      .filter((rival) => shapesOverlap(headCorners(head, ANY_VIEW), headCorners(rival, ANY_VIEW)))
      .map((rival) => `${head.flow} × ${rival.flow}`),
  )
}

/** A flow and its arc that arrives at (0, 0) with the heading, in degrees. */
function arriving(heading: number, i: number): { arc: Arc; flow: Flow } {
  const back = (length: number) => ({
    x: -Math.cos((heading * Math.PI) / 180) * length,
    y: -Math.sin((heading * Math.PI) / 180) * length,
  })
  const [template] = mali.flows
  if (!template) throw new Error('The story has no flow.')
  return {
    arc: { flow: `f${i}`, curve: [back(900), back(600), back(300), { x: 0, y: 0 }] },
    flow: { ...template, id: `f${i}`, kind: 'arms' },
  }
}

function headsArriving(headings: readonly number[]): Head[] {
  const all = headings.map(arriving)
  return placeHeads(
    all.map(({ arc }) => arc),
    all.map(({ flow }) => flow),
  )
}

describe.each(stories)('the arrowheads of $slug', (story) => {
  const { heads, arcs } = drawStory(story)

  it('stand at the target of every flow but the shared ones', () => {
    const directed = story.flows.filter(({ kind }) => kind !== 'shared').map(({ id }) => id)
    expect(heads.map(({ flow }) => flow).sort()).toEqual(directed.sort())
    for (const head of heads) {
      expect(head.at).toEqual(arcs.find(({ flow }) => flow === head.flow)?.curve[3])
    }
  })

  it('do not overlap at any capital', () => {
    expect(collisions(heads)).toEqual([])
  })
})

describe('arrowheads', () => {
  it('point the way their arc arrives', () => {
    for (const heading of [0, 45, 90, -90, 135, -170]) {
      expect(headsArriving([heading])[0]?.heading).toBeCloseTo(heading, 1)
    }
  })

  it('keep off the capital’s ring', () => {
    for (const { gap } of headsArriving([0, 5, 10, 15])) expect(gap).toBeGreaterThanOrEqual(8)
  })

  it('do not overlap when two or three arrive side by side, from the west too', () => {
    const heading = fc.integer({ min: -180, max: 180 })
    fc.assert(
      fc.property(fc.array(heading, { minLength: 2, maxLength: 3 }), (headings) => {
        expect(collisions(headsArriving(headings))).toEqual([])
      }),
      { examples: [[[179, -179]], [[90, 93, 98]]] },
    )
  })

  it('do not overlap when as many as eight arrive in a fan', () => {
    const fan = fc.record({
      first: fc.integer({ min: -180, max: 100 }),
      step: fc.integer({ min: 4, max: 12 }),
      count: fc.integer({ min: 4, max: 8 }),
    })
    fc.assert(
      fc.property(fan, ({ first, step, count }) => {
        const headings = Array.from({ length: count }, (_, i) => first + i * step)
        expect(collisions(headsArriving(headings))).toEqual([])
      }),
    )
  })
})
