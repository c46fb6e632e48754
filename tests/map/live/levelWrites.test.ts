import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { levelWrites } from '../../../src/map/live/levelFader.ts'
import { LEVELS, type TargetLevel } from '../../../src/map/targetLevels.ts'

const level = fc.constantFrom(...Object.values(LEVELS))
const wanted = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1 }).chain((ids) =>
  fc.array(level, { minLength: ids.length, maxLength: ids.length }).map((levels) =>
    ids.map(
      (id, i): TargetLevel => ({
        target: { kind: 'flow', id },
        level: levels[i] ?? LEVELS.normal,
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
          ({ target, level: next }) => (from.get(target.id) ?? LEVELS.normal) !== next,
        )
        expect(written).toEqual(changing.map(({ target }) => target.id))
      }),
    )
  })

  it('end at the level that is wanted and begin at what is shown', () => {
    fc.assert(
      fc.property(shown, wanted, (from, to) => {
        const ends = new Map(to.map(({ target, level: next }) => [target.id, next]))
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
      [{ target: { kind: 'flow', id: 'a' }, level: LEVELS.muted }],
      0.25,
    )
    expect(write?.level).toBe(1.5)
  })

  it('take what was never written to be normal', () => {
    const calm: TargetLevel = { target: { kind: 'country', id: 'MLI' }, level: LEVELS.normal }
    expect(levelWrites(new Map(), [calm], 1)).toEqual([])
  })

  it('grow from muted over aside and normal to strong', () => {
    const levels = [LEVELS.muted, LEVELS.aside, LEVELS.normal, LEVELS.strong]
    expect(levels).toEqual([...levels].sort((a, b) => a - b))
    expect(new Set(levels).size).toBe(4)
  })
})
