import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fanArcs } from '../../src/geo/arcs.ts'
import { type Curve, pointAt } from '../../src/geo/curve.ts'
import { drawStory } from '../../src/geo/drawing.ts'
import { fitFrame, toScreen } from '../../src/geo/view.ts'
import { stories } from '../stories/exampleStories.ts'
import { MAP_BOXES } from './mapSizes.ts'

/** How far apart the middles of two curves are, in the unit of their points. */
function middlesApart(a: Curve, b: Curve): number {
  const [one, other] = [pointAt(a, 0.5), pointAt(b, 0.5)]
  return Math.hypot(one.x - other.x, one.y - other.y)
}

const pairOf = ({ from, to }: { from: string; to: string }) => [from, to].sort().join('-')

describe.each(stories)('the arcs of $slug', (story) => {
  const drawing = drawStory(story)
  const arcOf = (id: string) => drawing.arcs.find(({ flow }) => flow === id)?.curve
  const pairs = story.flows.flatMap((a, i) =>
    story.flows.slice(i + 1).flatMap((b) => (pairOf(a) === pairOf(b) ? [[a, b] as const] : [])),
  )

  it('are one for each flow, from capital to capital', () => {
    expect(drawing.arcs.map(({ flow }) => flow)).toEqual(story.flows.map(({ id }) => id))
    const places = new Map(drawing.places.map(({ code, at }) => [code, at]))
    for (const { id, from, to } of story.flows) {
      expect(arcOf(id)?.[0]).toEqual(places.get(from))
      expect(arcOf(id)?.[3]).toEqual(places.get(to))
    }
  })

  it('lie at least 6 px apart at mid-arc on a phone when they join the same pair', () => {
    const phone = MAP_BOXES['375 px'] ?? { left: 0, top: 0, width: 0, height: 0 }
    const view = fitFrame(drawing.frame, phone)
    expect(pairs.length).toBeGreaterThan(0)
    for (const [a, b] of pairs) {
      const [one, other] = [arcOf(a.id), arcOf(b.id)].map(
        (curve) => curve && toScreen(view, pointAt(curve, 0.5)),
      )
      const apart = Math.hypot((one?.x ?? 0) - (other?.x ?? 0), (one?.y ?? 0) - (other?.y ?? 0))
      expect(apart, `${a.id} and ${b.id}`).toBeGreaterThanOrEqual(6)
    }
  })

  it('lie apart also when they go opposite ways', () => {
    const opposite = pairs.filter(([a, b]) => a.from === b.to)
    expect(opposite.length).toBeGreaterThan(0)
    for (const [a, b] of opposite) {
      const [one, other] = [arcOf(a.id), arcOf(b.id)]
      expect(one && other && middlesApart(one, other)).toBeGreaterThan(50)
    }
  })

  it('lie inside the frame all along, with room for their width', () => {
    for (const { curve } of drawing.arcs) {
      for (let t = 0; t <= 1; t += 0.02) {
        const { x, y } = pointAt(curve, t)
        expect(Math.min(x, y, drawing.frame.width - x, drawing.frame.height - y)).toBeGreaterThan(
          20,
        )
      }
    }
  })
})

describe('a fan of arcs', () => {
  const coordinate = fc.integer({ min: 0, max: 2000 })
  const capital = fc.record({ x: coordinate, y: coordinate })
  const way = fc.record({ there: fc.boolean(), kind: fc.constantFrom('arms', 'partnership') })
  const ways = fc.array(way, { minLength: 2, maxLength: 7 })

  it('is spread at mid-arc whichever ways its flows go, those that say the same in one band', () => {
    fc.assert(
      fc.property(capital, capital, ways, (a, b, directions) => {
        fc.pre(Math.hypot(a.x - b.x, a.y - b.y) > 20)
        const flows = directions.map(({ there, kind }, i) => ({
          id: `f${i}`,
          kind,
          ...(there ? { from: 'AAA', to: 'BBB' } : { from: 'BBB', to: 'AAA' }),
        }))
        const capitals = new Map([
          ['AAA', a],
          ['BBB', b],
        ])
        const arcs = fanArcs(flows, capitals)
        expect(arcs.map(({ flow }) => flow)).toEqual(flows.map(({ id }) => id))
        const across = ({ x, y }: { x: number; y: number }) => x * (b.y - a.y) - y * (b.x - a.x)
        const seats = flows
          .flatMap(({ from, kind }, i) => {
            const curve = arcs[i]?.curve
            return curve ? [{ band: `${from} ${kind}`, at: pointAt(curve, 0.5) }] : []
          })
          .sort((one, other) => across(one.at) - across(other.at))
        const steps = seats.slice(1).map(({ at, band }, i) => ({
          isSame: band === seats[i]?.band,
          far: Math.hypot(at.x - (seats[i]?.at.x ?? 0), at.y - (seats[i]?.at.y ?? 0)),
        }))
        for (const { isSame, far } of steps) expect(far).toBeCloseTo(isSame ? 56 : 84, 6)
        expect(steps.filter(({ isSame }) => !isSame)).toHaveLength(
          new Set(seats.map(({ band }) => band)).size - 1,
        )
      }),
    )
  })

  it('bends a lone arc to the north, there and back alike', () => {
    const capitals = new Map([
      ['AAA', { x: 0, y: 500 }],
      ['BBB', { x: 1000, y: 500 }],
    ])
    for (const [from, to] of [
      ['AAA', 'BBB'],
      ['BBB', 'AAA'],
    ] as const) {
      const [arc] = fanArcs([{ id: 'f', kind: 'arms', from, to }], capitals)
      expect(arc && pointAt(arc.curve, 0.5).y).toBeLessThan(450)
    }
  })

  it('leaves out flows to countries without a capital', () => {
    expect(fanArcs([{ id: 'f', kind: 'arms', from: 'AAA', to: 'BBB' }], new Map())).toEqual([])
  })
})
