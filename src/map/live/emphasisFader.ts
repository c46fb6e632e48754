import type { Emphasis, TargetEmphasis } from '../../linking/emphasis.ts'
import type { Target } from '../../model/target.ts'

/** One feature-state write: a target's emphasis as a number, 0 muted to 2 strong. */
export interface EmphasisWrite {
  target: Target
  value: number
}

/** The number that stands for an emphasis; a fade goes through those between. */
export const EMPHASIS_VALUES: Readonly<Record<Emphasis, number>> = {
  muted: 0,
  normal: 1,
  strong: 2,
}

/** The writes that lead from `shown` to `wanted` when the fade is done to `progress` (0…1). */
export function emphasisWrites(
  shown: ReadonlyMap<string, number>,
  wanted: readonly TargetEmphasis[],
  progress: number,
): EmphasisWrite[] {
  return wanted.flatMap(({ target, emphasis }) => {
    const from = shown.get(target.id) ?? EMPHASIS_VALUES.normal
    const to = EMPHASIS_VALUES[emphasis]
    return from === to ? [] : [{ target, value: from + (to - from) * progress }]
  })
}

/** Fades the map to a new emphasis. */
export interface EmphasisFader {
  /** Begins a fade; one that still runs is left where it is and goes on from there. */
  fadeTo: (wanted: readonly TargetEmphasis[]) => void
  /** Forgets what is shown, after the map has lost its state. */
  reset: () => void
  stop: () => void
}

/**
 * A fader that calls `write` for every changed target, over `duration` milliseconds (0: at once). Nothing
 * is written before the first frame is over: that one belongs to what was clicked.
 */
export function createEmphasisFader(
  write: (write: EmphasisWrite) => void,
  duration: () => number,
): EmphasisFader {
  const shown = new Map<string, number>()
  let running = 0
  const apply = (writes: readonly EmphasisWrite[]) => {
    for (const each of writes) {
      shown.set(each.target.id, each.value)
      write(each)
    }
  }
  return {
    fadeTo: (wanted) => {
      cancelAnimationFrame(running)
      const start = new Map(shown)
      const length = duration()
      if (length === 0) return apply(emphasisWrites(start, wanted, 1))
      let began: number | undefined
      const step = (now: number) => {
        began ??= now
        const progress = Math.min(1, (now - began) / length)
        if (progress > 0) apply(emphasisWrites(start, wanted, progress))
        if (progress < 1) running = requestAnimationFrame(step)
      }
      running = requestAnimationFrame(step)
    },
    reset: () => shown.clear(),
    stop: () => cancelAnimationFrame(running),
  }
}
