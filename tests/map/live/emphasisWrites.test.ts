import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LEVELS, type Loudness, levelWrites } from '../../../src/map/live/emphasisFader.ts'

const emphasis = fc.constantFrom('muted', 'normal', 'strong')
const wanted = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1 }).chain((ids) =>
  fc.array(emphasis, { minLength: ids.length, maxLength: ids.length }).map((loud) =>
    ids.map(
      (id, i): Loudness => ({
        target: { kind: 'flow', id },
        emphasis: loud[i] ?? 'normal',
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
        const written = levelWrites(from, to, done).map(({ target }) => target.id)
        const changing = to.filter(
          ({ target, emphasis: next }) => (from.get(target.id) ?? LEVELS.normal) !== LEVELS[next],
        )
        expect(written).toEqual(changing.map(({ target }) => target.id))
      }),
    )
  })

  it('end at the level of the emphasis and begin at what is shown', () => {
    fc.assert(
      fc.property(shown, wanted, (from, to) => {
        const ends = new Map(to.map(({ target, emphasis: next }) => [target.id, LEVELS[next]]))
        for (const { target, level } of levelWrites(from, to, 1)) {
          expect(level).toBeCloseTo(ends.get(target.id) ?? -1, 12)
        }
        for (const { target, level } of levelWrites(from, to, 0)) {
          expect(level).toBe(from.get(target.id) ?? LEVELS.normal)
        }
      }),
    )
  })

  it('lie between the two in the middle of it', () => {
    const [write] = levelWrites(
      new Map([['a', 2]]),
      [{ target: { kind: 'flow', id: 'a' }, emphasis: 'muted' }],
      0.25,
    )
    expect(write?.level).toBe(1.5)
  })

  it('take what was never written to be normal', () => {
    const calm: Loudness = { target: { kind: 'country', id: 'MLI' }, emphasis: 'normal' }
    expect(levelWrites(new Map(), [calm], 1)).toEqual([])
  })

  it('are louder from muted over normal to strong', () => {
    expect(LEVELS.muted).toBeLessThan(LEVELS.normal)
    expect(LEVELS.normal).toBeLessThan(LEVELS.strong)
  })
})
