import { afterEach, describe, expect, it } from 'vitest'
import { createLevelFader, type LevelFader } from '../../../src/map/live/levelFader.ts'
import { LEVELS, type TargetLevel } from '../../../src/map/targetLevels.ts'

const DRONES = { kind: 'flow', id: 'tur-mli-drones' } as const
const MALI = { kind: 'country', id: 'MLI' } as const
const strong: TargetLevel[] = [
  { target: DRONES, level: LEVELS.strong },
  { target: MALI, level: LEVELS.normal },
]
const quiet: TargetLevel[] = [
  { target: DRONES, level: LEVELS.muted },
  { target: MALI, level: LEVELS.normal },
]

let fader: LevelFader | undefined

/** A fader, what it has written, and a wait until it has written a value. */
function watchedFader(duration: number) {
  const writes: TargetLevel[] = []
  const waiting: { value: number; done: () => void }[] = []
  fader = createLevelFader(
    (write) => {
      writes.push(write)
      for (const { value, done } of waiting) if (write.level === value) done()
    },
    () => duration,
  )
  const until = (value: number) => new Promise<void>((done) => waiting.push({ value, done }))
  return { fader, writes, until }
}

/** Resolves after the next frame and what was asked for in it. */
function twoFrames(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))
}

afterEach(() => fader?.stop())

describe('a fade', () => {
  it('goes steadily to its value and ends there', async () => {
    const { fader: fade, writes, until } = watchedFader(80)
    const done = until(LEVELS.strong)
    fade.fadeTo(strong)
    await done
    const levels = writes.map(({ level }) => level)
    expect(levels).toEqual([...levels].sort((a, b) => a - b))
    expect(levels.at(-1)).toBe(LEVELS.strong)
    await twoFrames()
    expect(writes).toHaveLength(levels.length)
  })

  it('writes nothing for what does not change', async () => {
    const { fader: fade, writes, until } = watchedFader(40)
    const done = until(LEVELS.strong)
    fade.fadeTo(strong)
    await done
    expect(writes.filter(({ target }) => target.id === MALI.id)).toEqual([])
    writes.length = 0
    fade.fadeTo(strong)
    await twoFrames()
    expect(writes).toEqual([])
  })

  it('is over at once for readers who want no motion', () => {
    const { fader: fade, writes } = watchedFader(0)
    fade.fadeTo(strong)
    expect(writes).toEqual([{ target: DRONES, level: LEVELS.strong }])
  })

  it('goes on from where the one before has come', async () => {
    const { fader: fade, writes, until } = watchedFader(60)
    fade.fadeTo(strong)
    await twoFrames()
    await twoFrames()
    const turn = writes.at(-1)?.level ?? 0
    writes.length = 0
    const done = until(LEVELS.muted)
    fade.fadeTo(quiet)
    await done
    expect(Math.max(...writes.map(({ level }) => level))).toBeLessThanOrEqual(turn)
    expect(writes.at(-1)?.level).toBe(LEVELS.muted)
  })

  it('can be left out: a jump is over at once and ends a fade that runs', async () => {
    const { fader: fade, writes } = watchedFader(1000)
    fade.fadeTo(strong)
    fade.jumpTo(quiet)
    await twoFrames()
    expect(writes).toEqual([{ target: DRONES, level: LEVELS.muted }])
  })

  it('writes all again after the map has lost its state', () => {
    const { fader: fade, writes } = watchedFader(0)
    fade.fadeTo(strong)
    fade.reset()
    fade.fadeTo(strong)
    expect(writes).toHaveLength(2)
  })

  it('stops when it is told to', async () => {
    const { fader: fade, writes } = watchedFader(1000)
    fade.fadeTo(strong)
    fade.stop()
    await twoFrames()
    expect(writes).toEqual([])
  })
})
