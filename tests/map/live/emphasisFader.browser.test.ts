import { afterEach, describe, expect, it } from 'vitest'
import type { TargetEmphasis } from '../../../src/linking/emphasis.ts'
import {
  createEmphasisFader,
  EMPHASIS_VALUES,
  type EmphasisFader,
  type EmphasisWrite,
} from '../../../src/map/live/emphasisFader.ts'

const DRONES = { kind: 'flow', id: 'tur-mli-drones' } as const
const MALI = { kind: 'country', id: 'MLI' } as const
const strong: TargetEmphasis[] = [
  { target: DRONES, emphasis: 'strong' },
  { target: MALI, emphasis: 'normal' },
]
const quiet: TargetEmphasis[] = [
  { target: DRONES, emphasis: 'muted' },
  { target: MALI, emphasis: 'normal' },
]

let fader: EmphasisFader | undefined

/** A fader, what it has written, and a wait until it has written a value. */
function watchedFader(duration: number) {
  const writes: EmphasisWrite[] = []
  const waiting: { value: number; done: () => void }[] = []
  fader = createEmphasisFader(
    (write) => {
      writes.push(write)
      for (const { value, done } of waiting) if (write.value === value) done()
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
    const done = until(EMPHASIS_VALUES.strong)
    fade.fadeTo(strong)
    await done
    const levels = writes.map(({ value }) => value)
    expect(levels).toEqual([...levels].sort((a, b) => a - b))
    expect(levels.at(-1)).toBe(EMPHASIS_VALUES.strong)
    await twoFrames()
    expect(writes).toHaveLength(levels.length)
  })

  it('writes nothing for what does not change', async () => {
    const { fader: fade, writes, until } = watchedFader(40)
    const done = until(EMPHASIS_VALUES.strong)
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
    expect(writes).toEqual([{ target: DRONES, value: EMPHASIS_VALUES.strong }])
  })

  it('goes on from where the one before has come', async () => {
    const { fader: fade, writes, until } = watchedFader(60)
    fade.fadeTo(strong)
    await twoFrames()
    await twoFrames()
    const turn = writes.at(-1)?.value ?? 0
    writes.length = 0
    const done = until(EMPHASIS_VALUES.muted)
    fade.fadeTo(quiet)
    await done
    expect(Math.max(...writes.map(({ value }) => value))).toBeLessThanOrEqual(turn)
    expect(writes.at(-1)?.value).toBe(EMPHASIS_VALUES.muted)
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
