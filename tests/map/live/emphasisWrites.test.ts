import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TargetEmphasis } from '../../../src/linking/emphasis.ts'
import { EMPHASIS_VALUES, emphasisWrites } from '../../../src/map/live/emphasisFader.ts'

const emphasis = fc.constantFrom('muted', 'normal', 'strong')
const wanted = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1 }).chain((ids) =>
  fc.array(emphasis, { minLength: ids.length, maxLength: ids.length }).map((given) =>
    ids.map(
      (id, i): TargetEmphasis => ({
        target: { kind: 'flow', id },
        emphasis: given[i] ?? 'normal',
      }),
    ),
  ),
)
const shown = fc
  .dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom(0, 0.25, 1, 1.7, 2))
  .map((levels) => new Map(Object.entries(levels)))
const progress = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100)

describe('the writes of a fade', () => {
  it('are only for what changes', () => {
    fc.assert(
      fc.property(shown, wanted, progress, (from, to, done) => {
        const written = emphasisWrites(from, to, done).map(({ target }) => target.id)
        const changing = to.filter(
          ({ target, emphasis: next }) =>
            (from.get(target.id) ?? EMPHASIS_VALUES.normal) !== EMPHASIS_VALUES[next],
        )
        expect(written).toEqual(changing.map(({ target }) => target.id))
      }),
    )
  })

  it('end at the value of the emphasis and begin at what is shown', () => {
    fc.assert(
      fc.property(shown, wanted, (from, to) => {
        const ends = new Map(
          to.map(({ target, emphasis: next }) => [target.id, EMPHASIS_VALUES[next]]),
        )
        for (const { target, value } of emphasisWrites(from, to, 1)) {
          expect(value).toBeCloseTo(ends.get(target.id) ?? -1, 12)
        }
        for (const { target, value } of emphasisWrites(from, to, 0)) {
          expect(value).toBe(from.get(target.id) ?? EMPHASIS_VALUES.normal)
        }
      }),
    )
  })

  it('lie between the two in the middle of it', () => {
    const [write] = emphasisWrites(
      new Map([['a', 2]]),
      [{ target: { kind: 'flow', id: 'a' }, emphasis: 'muted' }],
      0.25,
    )
    expect(write?.value).toBe(1.5)
  })

  it('take what was never written to be normal', () => {
    const calm: TargetEmphasis = { target: { kind: 'country', id: 'MLI' }, emphasis: 'normal' }
    expect(emphasisWrites(new Map(), [calm], 1)).toEqual([])
  })

  it('grow from muted over normal to strong', () => {
    expect(EMPHASIS_VALUES.muted).toBeLessThan(EMPHASIS_VALUES.normal)
    expect(EMPHASIS_VALUES.normal).toBeLessThan(EMPHASIS_VALUES.strong)
  })
})
