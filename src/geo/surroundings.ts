import { QUIET_SHARES } from '../kinds/textLooks.ts'
import { type Frame, nearestCopy, worldToFrame } from './frame.ts'
import { type Letters, NAME_SIZE, usualLetters } from './letters.ts'
import type { Point } from './mercator.ts'
import type { QuietName } from './quietNames.ts'

/** A land or a sea of the world that a map can name. */
export interface NamedGround {
  what: 'land' | 'sea'
  /** The country's code; absent for a sea. */
  code?: string
  /** In English. */
  name: string
  /** A shorter name that is taken where there is one. */
  shortName?: string
  /** Where the name's middle is, in world units. */
  at: Point
  /** How wide land or open water is there, in world units. */
  width: number
}

/** How far beside the frame a map can be moved or zoomed out, in longer sides of the frame. */
const REACH = 0.75

/** No map comes nearer, in CSS pixels per frame unit: what has no room there is never named. */
const NEAREST = 8

/** So much of its name a land must be wide, which may run over its borders a little; water must be wider than its name. */
const ROOM = { land: 0.8, sea: 1.1 }

/** The lands and seas within reach of the frame, the largest first, without those that `isNamed` anyway. */
export function namesAround(
  frame: Frame,
  grounds: readonly NamedGround[],
  isNamed: (code: string) => boolean,
): QuietName[] {
  const letters = usualLetters(NAME_SIZE)
  const reach = REACH * Math.max(frame.width, frame.height)
  const others = grounds.filter(({ code }) => code === undefined || !isNamed(code))
  return others
    .sort((a, b) => b.width - a.width)
    .flatMap((ground) => {
      const at = nearestCopy(frame, worldToFrame(frame, ground.at))
      const isNear =
        at.x > -reach && at.x < frame.width + reach && at.y > -reach && at.y < frame.height + reach
      return isNear ? [quietName(ground, at, frame, letters)] : []
    })
    .filter(({ least }) => least <= NEAREST)
}

function quietName(
  { what, name, shortName, width }: NamedGround,
  at: Point,
  frame: Frame,
  letters: Letters,
): QuietName {
  const text = shortName ?? name
  const least = (ROOM[what] * QUIET_SHARES[what] * letters.widthOf(text) * frame.unit) / width
  return {
    ...{ what, text },
    at: { x: Math.round(at.x), y: Math.round(at.y) },
    least: Number(least.toPrecision(2)),
  }
}
