import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flowNumber, readingOrder } from '../../src/linking/readingOrder.ts'
import type { Flow } from '../../src/model/story.ts'
import { mali } from '../stories/exampleStories.ts'

const [sample] = mali.flows

const anyFlows = fc
  .array(fc.record({ start: fc.nat(4), length: fc.integer({ min: 1, max: 3 }) }), { maxLength: 12 })
  .map((passages) =>
    passages.map(
      ({ start, length }, i): Flow => ({
        ...(sample as Flow),
        id: `flow-${i}`,
        passage: { start, end: start + length },
      }),
    ),
  )

describe('the reading order', () => {
  it('goes on and never back, shorter passages first, and keeps the order of the file within a passage', () => {
    fc.assert(
      fc.property(anyFlows, (flows) => {
        const given = [...flows]
        const ordered = readingOrder({ flows })
        expect(flows).toEqual(given)
        expect(ordered).toHaveLength(flows.length)
        expect(new Set(ordered)).toEqual(new Set(flows))
        for (const [i, { passage, id }] of ordered.entries()) {
          const before = ordered[i - 1]
          if (!before) continue
          const places = [passage.start - before.passage.start, passage.end - before.passage.end]
          const inFile = flows.findIndex((each) => each.id === id) - flows.indexOf(before)
          expect([...places, inFile].find((each) => each !== 0)).toBeGreaterThan(0)
        }
      }),
    )
  })

  it('numbers flows from 1, and what is not shown with 0', () => {
    const numbers = readingOrder(mali).map(({ id }) => flowNumber(mali, id))
    expect(numbers).toEqual(mali.flows.map((_, i) => i + 1))
    expect(flowNumber(mali, 'nobody')).toBe(0)
  })
})
