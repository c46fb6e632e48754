import type { CountryCode, Story } from '../model/story.ts'
import type { Arc } from './arcs.ts'
import { fanArcs } from './arcs.ts'
import { arcWidths } from './arcWidths.ts'
import { type Bounds, boundsOf } from './bounds.ts'
import { sampleCurve } from './curve.ts'
import type { Frame } from './frame.ts'
import {
  frameAround,
  frameAroundPlaces,
  frameToWorld,
  placeInFrame,
  unwrapLongitudes,
} from './frame.ts'
import type { Head } from './heads.ts'
import { placeHeads } from './heads.ts'
import type { Side } from './labelSides.ts'
import { placeLabels } from './labels.ts'
import { linesOf } from './lineGrid.ts'
import type { LonLat, Point } from './mercator.ts'

/** A country's capital and label on the map. */
export interface Place {
  code: CountryCode
  name: string
  /** The capital, in frame units. */
  at: Point
  /** Where the label stands beside it. */
  side: Side
}

/** All that both maps draw over the ground: computed once, by the build. */
export interface Drawing {
  frame: Frame
  places: Place[]
  arcs: Arc[]
  heads: Head[]
  /** Line widths in CSS pixels of flows that have a magnitude; the others have their kind's. */
  widths: Readonly<Record<string, number>>
}

/** The parts of a drawing by their flow's id. */
export interface DrawingIndex {
  arcs: ReadonlyMap<string, Arc>
  heads: ReadonlyMap<string, Head>
}

const made = new WeakMap<Drawing, DrawingIndex>()

/** The index of a drawing, made when it is first asked for: a drawing is never changed. */
export function drawingIndex(drawing: Drawing): DrawingIndex {
  const index = made.get(drawing) ?? {
    arcs: new Map(drawing.arcs.map((arc) => [arc.flow, arc])),
    heads: new Map(drawing.heads.map((head) => [head.flow, head])),
  }
  made.set(drawing, index)
  return index
}

/** Room round the outermost arcs and capitals, as a share of the frame's longer side. */
const MARGIN = 0.05

/** The story's drawing. The frame holds every end point and arc; countries only named may lie outside. */
export function drawStory(story: Story): Drawing {
  const lons = unwrapLongitudes(story.countries.map(({ capital }) => capital.lon))
  const capitals = new Map<CountryCode, LonLat>(
    story.countries.map(({ code, capital }, i) => [
      code,
      { lon: lons[i] ?? capital.lon, lat: capital.lat },
    ]),
  )
  const frame = frameFor(story, capitals)
  const points = placePoints(frame, capitals)
  const arcs = fanArcs(story.flows, points).map(roundArc)
  const heads = placeHeads(arcs, story.flows)
  const labels = story.countries.flatMap(({ code, name }) => {
    const at = points.get(code)
    return at ? [{ code, text: name, at }] : []
  })
  const sides = placeLabels(labels, heads, linesOf(arcs), frame)
  const places = labels.map(({ code, text, at }) => ({
    code,
    name: text,
    at,
    side: sides.get(code) ?? 'e',
  }))
  return { frame, places, arcs, heads, widths: arcWidths(story.flows) }
}

function frameFor(story: Story, capitals: ReadonlyMap<CountryCode, LonLat>): Frame {
  const ends = new Set(story.flows.flatMap(({ from, to }) => [from, to]))
  const endPlaces = [...capitals].filter(([code]) => ends.has(code)).map(([, place]) => place)
  const first = frameAroundPlaces(endPlaces, MARGIN)
  const arcs = fanArcs(story.flows, placePoints(first, capitals))
  const { minX, minY, maxX, maxY } = boundsOfArcs(arcs)
  const corners = [
    { x: minX, y: minY },
    { x: maxX, y: maxY },
  ]
  return frameAround(boundsOf(corners.map((corner) => frameToWorld(first, corner))), MARGIN)
}

/** A curve lies between its ends and controls: where these are inside, the curve need not be looked at. */
function boundsOfArcs(arcs: readonly Arc[]): Bounds {
  let bounds = boundsOf([])
  for (const { curve } of arcs) {
    const { minX, minY, maxX, maxY } = bounds
    if (curve.every(({ x, y }) => x >= minX && x <= maxX && y >= minY && y <= maxY)) continue
    const corners = [
      { x: minX, y: minY },
      { x: maxX, y: maxY },
    ]
    bounds = boundsOf([...corners.filter(({ x }) => Number.isFinite(x)), ...sampleCurve(curve, 40)])
  }
  return bounds
}

/** A tenth of a unit is less than is seen, and a third of the bytes. */
function roundArc({ flow, curve: [a, b, c, d] }: Arc): Arc {
  return { flow, curve: [roundPoint(a), roundPoint(b), roundPoint(c), roundPoint(d)] }
}

function roundPoint({ x, y }: Point): Point {
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 }
}

function placePoints(
  frame: Frame,
  capitals: ReadonlyMap<CountryCode, LonLat>,
): Map<CountryCode, Point> {
  return new Map(
    [...capitals].map(([code, place]) => [code, roundPoint(placeInFrame(frame, place))]),
  )
}
