import { QUIET_SHARES } from '../kinds/textLooks.ts'
import { type Bounds, boundsOverlap, growBounds } from './bounds.ts'
import type { Frame } from './frame.ts'
import { isFree, type Scene } from './labelScene.ts'
import { labelBounds, NEAR_SIDES, type Side } from './labelSides.ts'
import type { Letters } from './letters.ts'
import type { Point } from './mercator.ts'
import { toScreen } from './view.ts'

/** A name that makes a map of the drawing: of a land or a sea around, or of an end point's capital. */
export interface QuietName {
  what: 'land' | 'sea' | 'capital'
  text: string
  /** The middle of the land or of open water, or the capital's dot; in frame units. */
  at: Point
  /** From so many CSS pixels per frame unit on, what is named is as wide as its name. */
  least: number
}

/** A quiet name where it has found room. */
export interface PlacedName {
  /** Which of the drawing's names it is. */
  index: number
  side: Side
}

/** What a quiet name keeps free round itself, in CSS pixels: a capital may stand close to its country’s. */
const SPACE = { land: 4, sea: 4, capital: 0 }

/** More lands and seas than this crowd a picture that is about something else, and slow each click on it. */
const MOST_GROUNDS = 16

/** Capitals are named from this scale on, as a multiple of that of the whole story. */
const NEAR = 1.8

/**
 * The names for which labels and lines leave room in all rooms, in their order. A sea that has several places to be named
 * is named once. `taken` are the labels' boxes in each scene.
 */
export function placeQuietNames(
  names: readonly QuietName[],
  scenes: readonly Scene[],
  taken: readonly (readonly Bounds[])[],
  frame: Frame,
  letters: Letters,
): PlacedName[] {
  const boxes = taken.map((each) => [...each])
  const placed: PlacedName[] = []
  const said = new Set<string>()
  let grounds = 0
  for (const [index, name] of names.entries()) {
    if (name.what !== 'capital' && grounds === MOST_GROUNDS) break
    const key = `${name.what} ${name.text}`
    if (said.has(key) || !scenes.every((scene) => hasRoom(name, scene, frame))) continue
    const size = letters.size * QUIET_SHARES[name.what]
    const width = letters.widthOf(name.text) * QUIET_SHARES[name.what]
    for (const side of name.what === 'capital' ? NEAR_SIDES : (['on'] as const)) {
      const own = scenes.map((scene) =>
        labelBounds(width, size, toScreen(scene.view, name.at), side),
      )
      if (!scenes.every((scene, i) => isQuiet(own[i], scene, boxes[i], name))) continue
      for (const [i, box] of own.entries()) boxes[i]?.push(box)
      placed.push({ index, side })
      said.add(key)
      if (name.what !== 'capital') grounds++
      break
    }
  }
  return placed
}

function hasRoom({ what, least }: QuietName, { view, map }: Scene, frame: Frame): boolean {
  if (what !== 'capital') return view.scale >= least
  return view.scale >= NEAR * Math.min(map.width / frame.width, map.height / frame.height)
}

function isQuiet(
  box: Bounds | undefined,
  scene: Scene,
  taken: readonly Bounds[] = [],
  { what, at }: QuietName,
): boolean {
  if (!box) return false
  const wide = growBounds(box, SPACE[what])
  if (taken.some((other) => boundsOverlap(wide, other))) return false
  if (!isFree(box, scene, what === 'capital' ? toScreen(scene.view, at) : null)) return false
  return scene.lines.under(box, scene.view).lineCount === 0
}
