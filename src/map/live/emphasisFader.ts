import type { Emphasis } from '../../linking/emphasis.ts'
import type { Target } from '../../model/target.ts'

/** A target and how loud it is to be drawn. */
export interface Loudness {
  target: Target
  emphasis: Emphasis
}

/** One feature-state write: a target's level, 0 muted to 2 strong. */
export interface LevelWrite {
  target: Target
  level: number
}

/** The level that an emphasis ends at. */
export const LEVELS: Readonly<Record<Emphasis, number>> = { muted: 0, normal: 1, strong: 2 }

/** The writes that lead from `shown` to `wanted` when the fade is done to `progress` (0…1). */
export function levelWrites(
  shown: ReadonlyMap<string, number>,
  wanted: readonly Loudness[],
  progress: number,
): LevelWrite[] {
  return wanted.flatMap(({ target, emphasis }) => {
    const from = shown.get(target.id) ?? LEVELS.normal
    const to = LEVELS[emphasis]
    return from === to ? [] : [{ target, level: from + (to - from) * progress }]
  })
}

/** Fades the map to a new emphasis. */
export interface EmphasisFader {
  /** Begins a fade; one that still runs is left where it is and goes on from there. */
  fadeTo: (wanted: readonly Loudness[]) => void
  /** Forgets what is shown, after the map has lost its state. */
  reset: () => void
  stop: () => void
}

/**
 * A fader that calls `write` for every changed level, over `duration` milliseconds (0: at once). Nothing
 * is written before the first frame is over: that one belongs to what was clicked.
 */
export function createEmphasisFader(
  write: (write: LevelWrite) => void,
  duration: () => number,
): EmphasisFader {
  const shown = new Map<string, number>()
  let running = 0
  const apply = (writes: readonly LevelWrite[]) => {
    for (const each of writes) {
      shown.set(each.target.id, each.level)
      write(each)
    }
  }
  return {
    fadeTo: (wanted) => {
      cancelAnimationFrame(running)
      const start = new Map(shown)
      const length = duration()
      if (length === 0) return apply(levelWrites(start, wanted, 1))
      let began: number | undefined
      const step = (now: number) => {
        began ??= now
        const progress = Math.min(1, (now - began) / length)
        if (progress > 0) apply(levelWrites(start, wanted, progress))
        if (progress < 1) running = requestAnimationFrame(step)
      }
      running = requestAnimationFrame(step)
    },
    reset: () => shown.clear(),
    stop: () => cancelAnimationFrame(running),
  }
}
