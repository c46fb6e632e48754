import type { CountryCode } from '../model/story.ts'
import { type Bounds, boundsAround, boundsOf, growBounds } from './bounds.ts'
import { chooseLabels, type Spot } from './labelChoice.ts'
import { isFree, type LabelRoom, type Scene } from './labelScene.ts'
import { FAR_SIDES, hasLeader, labelBounds, leaderOf, NEAR_SIDES, type Side } from './labelSides.ts'
import type { Letters } from './letters.ts'
import type { Point } from './mercator.ts'
import { toScreen } from './view.ts'

/** How near a foreign dot is to a label that seems to be its, in CSS pixels, and how bad that is: less than a line under it. */
const STRANGE = 16
const STRANGER = 8

/**
 * A leader that comes so near another dot, in CSS pixels, seems to be that one's, which is worse than lines under a label;
 * places on it are looked at so far apart.
 */
const LEADER_REACH = 6
const LEADER_STEP = 5
const CROSSED = 60

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

/** Labels of another layout that are a rule for this one. */
export interface Precedents {
  /** Labels at the same size: they stay where they are as long as that is free; that of the first request moves for none. */
  before?: readonly Label[] | undefined
  /** Labels at another size: of spots that are as near, theirs is taken. */
  like?: readonly Label[] | undefined
}

interface NamedSpot extends Spot {
  label: Label
}

/** Labels, and what they take. */
export interface PlacedLabels {
  labels: Label[]
  /** The boxes of words and leaders in each scene, in CSS pixels. */
  taken: readonly (readonly Bounds[])[]
}

/**
 * The labels that fit and those of dots that are out of sight, so that in every room none touches another, a head, a
 * foreign dot, a button or the edge, and as few lines as possible run under them. Requests come in the order in which
 * they are served.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  scenes: readonly Scene[],
  letters: Letters,
  { before = [], like = [] }: Precedents = {},
): PlacedLabels {
  const [stays, likes] = [byCode(before), byCode(like)]
  const away: Label[] = []
  const inSight = requests.filter((request) => {
    const side = request.hasDot ? sideOutOfSight(request, scenes) : null
    if (side) away.push({ code: request.code, text: request.texts[0] ?? '', side })
    return side === null
  })
  const spots = chooseLabels(
    inSight.map((request) => {
      const ats = scenes.map(({ view }) => toScreen(view, request.at))
      const tier = (texts: readonly string[], sides: readonly Side[]) => () =>
        texts.flatMap((text) =>
          spotsOf(request, text, sides, ats, scenes, letters, likes.get(request.code)),
        )
      const [full = '', ...shorter] = request.texts
      const stay = stays.get(request.code)
      const where = stay ? [tier([stay.text], [stay.side])] : []
      if (stay && request === requests[0]) return where
      if (!request.hasDot) return [...where, tier([full], ['on', ...NEAR_SIDES])]
      return [
        ...where,
        tier([full], NEAR_SIDES),
        ...(shorter.length > 0 ? [tier(shorter, NEAR_SIDES)] : []),
        tier(request.texts, FAR_SIDES),
      ]
    }),
  )
  return {
    labels: [...spots.flatMap((spot) => spot?.label ?? []), ...away],
    taken: scenes.map((_, i) => spots.flatMap((spot) => spot?.boxes[i] ?? [])),
  }
}

function byCode(labels: readonly Label[]): Map<CountryCode, Label> {
  return new Map(labels.map((label) => [label.code, label]))
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

/** The free ones among a label's spots. */
function spotsOf(
  { code, hasDot }: LabelRequest,
  text: string,
  sides: readonly Side[],
  ats: readonly Point[],
  scenes: readonly Scene[],
  letters: Letters,
  like: Label | undefined,
): NamedSpot[] {
  const width = letters.widthOf(text)
  return sides.flatMap((side, preference) => {
    const label = { code, text, side }
    const [boxes, hulls]: [Bounds[][], Bounds[]] = [[], []]
    const spot = { label, boxes, hulls, cost: preference }
    if (like?.side === side && like.text === text) spot.cost -= sides.length
    for (const [i, scene] of scenes.entries()) {
      const at = ats[i]
      if (!at) continue
      const box = labelBounds(width, letters.size, at, side)
      if (!isFree(box, scene, hasDot ? at : null)) return []
      const { lineCount, pointCount } = scene.lines.under(box, scene.view)
      spot.cost += 12 * lineCount + pointCount
      spot.cost += STRANGER * scene.dots.countNear(box, STRANGE)
      if (hasLeader(side) && isLeaderCrossed(side, at, scene)) spot.cost += CROSSED
      const own = hasLeader(side) ? [box, ...leaderBoxes(side, at)] : [box]
      boxes.push(own)
      hulls.push(boundsAround(own))
    }
    return [spot]
  })
}

/** Whether a leader comes so close to another dot that the label would seem to be that one's. */
function isLeaderCrossed(side: Side, at: Point, { dots }: Scene): boolean {
  const [start, end] = leaderOf(side)
  const steps = Math.ceil(Math.hypot(end.x - start.x, end.y - start.y) / LEADER_STEP)
  for (let step = 0; step <= steps; step++) {
    const x = start.x + ((end.x - start.x) * step) / steps
    const y = start.y + ((end.y - start.y) * step) / steps
    const isByOwn = Math.max(Math.abs(x), Math.abs(y)) < LEADER_REACH
    const near = dots.countNear(boundsOf([{ x: at.x + x, y: at.y + y }]), LEADER_REACH)
    if (near > Number(isByOwn)) return true
  }
  return false
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
