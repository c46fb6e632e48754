import type { CountryCode } from '../model/story.ts'
import type { Bounds } from './bounds.ts'
import { boundsOf, boundsOverlap, growBounds } from './bounds.ts'
import type { Head } from './heads.ts'
import { chooseLabels, type Spot } from './labelChoice.ts'
import { FAR_SIDES, hasLeader, labelBounds, leaderOf, NEAR_SIDES, type Side } from './labelSides.ts'
import type { Letters } from './letters.ts'
import type { LineGrid } from './lineGrid.ts'
import type { Point } from './mercator.ts'
import { PointGrid } from './pointGrid.ts'
import type { View } from './view.ts'
import { toScreen } from './view.ts'

/** Side of a cell in which marks are looked up, in CSS pixels: about the height of a label. */
const CELL = 16

/** What a label keeps free round the middle of a dot and of an arrowhead, in CSS pixels. */
const DOT_REACH = 7
const HEAD_REACH = 8

/** What a label keeps free inside the map's edges, in CSS pixels: half of its halo. */
const EDGE = 2

/** A name that wants to stand on the map. */
export interface LabelRequest {
  code: CountryCode
  /** The name, and a shorter one for where it does not fit. */
  texts: readonly string[]
  /** Its place, in frame units. */
  at: Point
  /** There is a dot beside which it stands. */
  hasDot: boolean
}

/** A name on the map. */
export interface Label {
  code: CountryCode
  text: string
  side: Side
}

/** A size of the map in which labels must hold. */
export interface LabelRoom {
  /** How it shows the frame. */
  view: View
  /** The size of the map, in CSS pixels. */
  map: { width: number; height: number }
  /** What the map's buttons cover, in CSS pixels. */
  buttons: Bounds | null
}

/** What labels keep clear of besides each other. */
export interface LabelGround {
  heads: readonly Head[]
  /** All dots, in frame units. */
  dots: readonly Point[]
  lines: LineGrid
}

interface NamedSpot extends Spot {
  label: Label
}

/**
 * The labels that fit and those of dots that are out of sight, so that in every room none touches another, a head, a
 * foreign dot, a button or the edge, and as few lines as possible run under them. Requests come in the order in which
 * they are served; labels of `before` stay where they are if they can.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  rooms: readonly LabelRoom[],
  ground: LabelGround,
  letters: Letters,
  before: readonly Label[] = [],
): Label[] {
  const scenes = rooms.map((room) => setScene(room, ground))
  const stay = new Map(before.map((label) => [label.code, label]))
  const away: Label[] = []
  const inSight = requests.filter((request) => {
    const side = request.hasDot ? sideOutOfSight(request, rooms) : null
    if (side) away.push({ code: request.code, text: request.texts[0] ?? '', side })
    return side === null
  })
  const spots = chooseLabels(
    inSight.map((request) => {
      const ats = scenes.map(({ view }) => toScreen(view, request.at))
      const tier = (texts: readonly string[], sides: readonly Side[]) => () =>
        texts.flatMap((text) =>
          spotsOf(request, text, sides, ats, scenes, letters, stay.get(request.code)),
        )
      const [full = '', ...shorter] = request.texts
      if (!request.hasDot) return [tier([full], ['on', ...NEAR_SIDES])]
      return [
        tier([full], NEAR_SIDES),
        ...(shorter.length > 0 ? [tier(shorter, NEAR_SIDES)] : []),
        tier(request.texts, FAR_SIDES),
      ]
    }),
  )
  return [...spots.flatMap((spot) => spot?.label ?? []), ...away]
}

/** Where the label of a dot that no room shows is out of sight, too; null if one shows the dot. */
function sideOutOfSight({ at }: LabelRequest, rooms: readonly LabelRoom[]): Side | null {
  const sides = rooms.map(({ view, map }): Side | null => {
    const { x, y } = toScreen(view, at)
    if (x < 0) return 'w'
    if (x > map.width) return 'e'
    if (y < 0) return 'n'
    return y > map.height ? 's' : null
  })
  const [first = null] = sides
  return sides.every((side) => side === first) ? first : null
}

/** All that a label may cover at one size of the map. */
interface Scene extends LabelRoom {
  dots: PointGrid
  heads: PointGrid
  lines: LineGrid
}

function setScene(room: LabelRoom, { heads, dots, lines }: LabelGround): Scene {
  const { view, map } = room
  const area = { minX: 0, minY: 0, maxX: map.width, maxY: map.height }
  const grid = (points: readonly Point[]) => new PointGrid(points, area, CELL)
  return {
    ...room,
    dots: grid(dots.map((dot) => toScreen(view, dot))),
    heads: grid(heads.map(({ at }) => toScreen(view, at))),
    lines,
  }
}

/** The free ones among a label's spots. */
function spotsOf(
  { code, hasDot }: LabelRequest,
  text: string,
  sides: readonly Side[],
  ats: readonly Point[],
  scenes: readonly Scene[],
  letters: Letters,
  before: Label | undefined,
): NamedSpot[] {
  const width = letters.widthOf(text)
  return sides.flatMap((side, preference) => {
    const spot = { label: { code, text, side }, boxes: [] as Bounds[][], cost: preference }
    if (before?.side === side && before.text === text) spot.cost -= sides.length
    for (const [i, scene] of scenes.entries()) {
      const at = ats[i]
      if (!at) continue
      const box = labelBounds(width, letters.size, at, side)
      if (!isFree(box, scene, hasDot ? at : null)) return []
      const { lineCount, pointCount } = scene.lines.under(box, scene.view)
      spot.cost += 12 * lineCount + pointCount
      spot.boxes.push(hasLeader(side) ? [box, ...leaderBoxes(side, at)] : [box])
    }
    return [spot]
  })
}

function isFree(box: Bounds, { map, buttons, dots, heads }: Scene, own: Point | null): boolean {
  const { minX, minY, maxX, maxY } = box
  if (minX < EDGE || minY < EDGE || maxX > map.width - EDGE || maxY > map.height - EDGE)
    return false
  if (buttons && boundsOverlap(growBounds(box, EDGE), buttons)) return false
  if (heads.countNear(box, HEAD_REACH) > 0) return false
  const isOverOwn = own && boundsOverlap(box, growBounds(boundsOf([own]), DOT_REACH))
  return dots.countNear(box, DOT_REACH) === Number(isOverOwn ?? false)
}

/** Small boxes along a leader. */
function leaderBoxes(side: Side, at: Point): Bounds[] {
  const [start, end] = leaderOf(side)
  return [0, 0.33, 0.66, 1].map((share) =>
    growBounds(
      boundsOf([
        {
          x: at.x + start.x + (end.x - start.x) * share,
          y: at.y + start.y + (end.y - start.y) * share,
        },
      ]),
      2,
    ),
  )
}
