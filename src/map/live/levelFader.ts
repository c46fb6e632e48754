import { LEVELS, type TargetLevel } from '../targetLevels.ts'

/** The writes that lead from `shown` (levels by id) to `wanted` when the fade is done to `progress` (0…1). */
export function levelWrites(
  shown: ReadonlyMap<string, number>,
  wanted: readonly TargetLevel[],
  progress: number,
): TargetLevel[] {
  return wanted.flatMap(({ target, level: to }) => {
    const from = shown.get(target.id) ?? LEVELS.normal
    return from === to ? [] : [{ target, level: from + (to - from) * progress }]
  })
}

/** Fades the map to new levels. */
export interface LevelFader {
  /** Begins a fade; one that still runs is left where it is and goes on from there. */
  fadeTo: (wanted: readonly TargetLevel[]) => void
  /** Shows the levels at once, and ends a fade. */
  jumpTo: (wanted: readonly TargetLevel[]) => void
  /** Forgets what is shown, after the map has lost its state. */
  reset: () => void
  stop: () => void
}

/**
 * A fader that calls `write` for every changed target, over `duration` milliseconds (0: at once). Nothing
 * is written before the first frame is over: that one belongs to what was clicked.
 */
export function createLevelFader(
  write: (write: TargetLevel) => void,
  duration: () => number,
): LevelFader {
  const shown = new Map<string, number>()
  let running = 0
  const apply = (writes: readonly TargetLevel[]) => {
    for (const each of writes) {
      shown.set(each.target.id, each.level)
      write(each)
    }
  }
  const stop = () => cancelAnimationFrame(running)
  const jumpTo = (wanted: readonly TargetLevel[]) => {
    stop()
    apply(levelWrites(shown, wanted, 1))
  }
  return {
    fadeTo: (wanted) => {
      const length = duration()
      if (length === 0) return jumpTo(wanted)
      stop()
      const start = new Map(shown)
      let began: number | undefined
      const step = (now: number) => {
        began ??= now
        const progress = Math.min(1, (now - began) / length)
        if (progress > 0) apply(levelWrites(start, wanted, progress))
        if (progress < 1) running = requestAnimationFrame(step)
      }
      running = requestAnimationFrame(step)
    },
    jumpTo,
    reset: () => shown.clear(),
    stop,
  }
}
