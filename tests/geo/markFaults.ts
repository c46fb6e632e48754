import { type Bounds, boundsOf, boundsOverlap, growBounds } from '../../src/geo/bounds.ts'
import { distanceToLine, headingAt, pointAt } from '../../src/geo/curve.ts'
import { type Drawing, drawingIndex } from '../../src/geo/drawing.ts'
import { HEAD_LENGTH, type Head } from '../../src/geo/heads.ts'
import type { LabelRoom } from '../../src/geo/labelScene.ts'
import { labelBounds } from '../../src/geo/labelSides.ts'
import { hasDot, type MarkLayout } from '../../src/geo/layout.ts'
import type { Letters } from '../../src/geo/letters.ts'
import type { Point } from '../../src/geo/mercator.ts'
import { toScreen, type View } from '../../src/geo/view.ts'
import { QUIET_SHARES } from '../../src/kinds/textLooks.ts'

/** Radius of a dot with its casing, in CSS pixels. */
const DOT_RADIUS = 5

/** How far tip and back of a head may lie beside its arc, in CSS pixels; an arc may be too short to lie under both. */
const BESIDE = { usual: 2, short: 6 }

/** How far a head may be turned from its arc where its middle is, in degrees. */
const TURNED = 12

/** Arcs up to this length turn within a head's own, in CSS pixels. */
const SHORT = 80

/** What is wrong with where heads lie: beside their arcs, turned away, in the first half, or in the ring of the target. */
export function headFaults(drawing: Drawing, heads: readonly Head[], view: View): string[] {
  const { arcs } = drawingIndex(drawing)
  return heads.flatMap((head) => {
    const curve = arcs.get(head.flow)?.curve
    if (!curve) return [`${head.flow} has no arc`]
    const steps = Array.from({ length: 401 }, (_, i) => i / 400)
    const line = steps.map((t) => toScreen(view, pointAt(curve, t)))
    const [tip, back] = headCorners(head, view)
    const length = lengthOf(line)
    const [atTip, atBack] = [nearestIndex(line, tip), nearestIndex(line, back)]
    const left = lengthOf(line.slice(atTip))
    const turned = Math.abs(
      ((head.heading - headingAt(curve, (atTip + atBack) / 800) + 540) % 360) - 180,
    )
    const isShort = length < SHORT
    const beside = Math.max(distanceToLine(line, tip), distanceToLine(line, back))
    const [end] = line.slice(-1)
    const gap = end ? Math.hypot(end.x - tip.x, end.y - tip.y) : 0
    return [
      ...(beside > (isShort ? BESIDE.short : BESIDE.usual) ? ['lies beside its arc'] : []),
      ...(turned > TURNED && !isShort ? [`is turned by ${turned.toFixed(0)}°`] : []),
      ...(left > length / 2 + 6 ? ['lies in the first half'] : []),
      ...(gap < 7 && !isShort ? ['lies in the ring of its dot'] : []),
    ].map((fault) => `the head of ${head.flow} ${fault}`)
  })
}

/** The pairs of heads that lie on each other. */
export function headCollisions(heads: readonly Head[], view: View): string[] {
  const shapes = heads.map((head) => headCorners(head, view))
  return heads.flatMap((head, i) =>
    heads.flatMap((rival, j) => {
      const [own, other] = [shapes[i], shapes[j]]
      return j > i && own && other && shapesOverlap(own, other)
        ? [`${head.flow} × ${rival.flow}`]
        : []
    }),
  )
}

/** All that labels in sight touch: each other, foreign dots, heads, buttons and edges. */
export function labelFaults(
  { places, names }: Drawing,
  { heads, labels, names: quiet }: MarkLayout,
  { view, map, buttons }: LabelRoom,
  letters: Letters,
): string[] {
  const sight = { minX: 0, minY: 0, maxX: map.width, maxY: map.height }
  const all = labels.map((label) => {
    const place = places.find(({ code }) => code === label.code)
    const at = toScreen(view, place?.at ?? { x: 0, y: 0 })
    return {
      name: label.text,
      code: label.code,
      box: labelBounds(letters.widthOf(label.text), letters.size, at, label.side),
    }
  })
  const quietNames = quiet.flatMap(({ index, side }) => {
    const name = names[index]
    if (!name) return []
    const share = QUIET_SHARES[name.what]
    const at = toScreen(view, name.at)
    const width = letters.widthOf(name.text) * share
    const code = places.find((place) => name.what === 'capital' && place.at === name.at)?.code
    return [{ name: name.text, code, box: labelBounds(width, letters.size * share, at, side) }]
  })
  const boxes = [...all, ...quietNames].filter(({ box }) => boundsOverlap(box, sight))
  return boxes.flatMap(({ name, code, box }, i) => {
    const foreign = places.filter((place) => hasDot(place) && place.code !== code)
    const touched = [
      ...boxes.slice(i + 1).flatMap((other) => (boundsOverlap(box, other.box) ? other.name : [])),
      ...foreign.flatMap((place) =>
        boundsOverlap(box, around(toScreen(view, place.at), DOT_RADIUS))
          ? `the dot of ${place.name}`
          : [],
      ),
      ...heads.flatMap((head) =>
        boundsOverlap(box, boundsOf(headCorners(head, view))) ? `the head of ${head.flow}` : [],
      ),
      ...(buttons && boundsOverlap(box, buttons) ? ['the buttons'] : []),
      ...(isInside(box, sight) ? [] : ['the edge']),
    ]
    return touched.map((each) => `${name} touches ${each}`)
  })
}

/** The corners of an arrowhead on the screen: its tip, the middle of its back, then its wings. */
function headCorners(head: Head, view: View): [Point, Point, Point, Point] {
  const at = toScreen(view, head.at)
  const angle = (head.heading * Math.PI) / 180
  const corner = (back: number, aside: number): Point => ({
    x: at.x - Math.cos(angle) * back - Math.sin(angle) * aside,
    y: at.y - Math.sin(angle) * back + Math.cos(angle) * aside,
  })
  const half = HEAD_LENGTH / 2
  return [corner(-half, 0), corner(half, 0), corner(half, -5), corner(half, 5)]
}

/** Whether two triangles (tip, middle of the back, wings) have a common area: no edge of either parts them. */
function shapesOverlap(a: readonly Point[], b: readonly Point[]): boolean {
  const [one, other] = [a, b].map((shape) => shape.filter((_, i) => i !== 1))
  const both = [one ?? [], other ?? []]
  return !both.some((shape) =>
    shape.some((start, i) => {
      const end = shape[(i + 1) % shape.length] ?? start
      const across = ({ x, y }: Point) =>
        (y - start.y) * (end.x - start.x) - (x - start.x) * (end.y - start.y)
      const [as = [], bs = []] = both.map((each) => each.map(across))
      return Math.max(...as) <= Math.min(...bs) || Math.max(...bs) <= Math.min(...as)
    }),
  )
}

function nearestIndex(line: readonly Point[], { x, y }: Point): number {
  const distances = line.map((point) => Math.hypot(point.x - x, point.y - y))
  return distances.indexOf(Math.min(...distances))
}

function lengthOf(line: readonly Point[]): number {
  return line.reduce((sum, { x, y }, i) => {
    const before = line[i - 1]
    return before ? sum + Math.hypot(x - before.x, y - before.y) : 0
  }, 0)
}

function around(at: Point, reach: number): Bounds {
  return growBounds(boundsOf([at]), reach)
}

function isInside(box: Bounds, { minX, minY, maxX, maxY }: Bounds): boolean {
  return box.minX >= minX && box.minY >= minY && box.maxX <= maxX && box.maxY <= maxY
}
