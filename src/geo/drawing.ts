import type { CountryCode, Story } from '../model/story.ts'
import { kindOf } from '../model/storyLookup.ts'
import type { Arc } from './arcs.ts'
import { fanArcs } from './arcs.ts'
import { type ArcWidths, arcWidths } from './arcWidths.ts'
import { type Bounds, boundsAround, boundsOf } from './bounds.ts'
import { sampleCurve, tenth } from './curve.ts'
import type { Frame } from './frame.ts'
import {
  frameAround,
  frameAroundPlaces,
  frameToWorld,
  placeInFrame,
  unwrapLongitudes,
} from './frame.ts'
import type { MarkLayout, Place } from './layout.ts'
import type { LonLat, Point } from './mercator.ts'
import type { QuietName } from './quietNames.ts'
import { type NamedGround, namesAround } from './surroundings.ts'
import { type LayoutName, usualLayouts } from './usualLayouts.ts'

/** All that both maps draw over the ground: computed once, by the build. */
export interface Drawing {
  frame: Frame
  places: Place[]
  arcs: Arc[]
  /** Names of what lies around, those that matter most first. */
  names: QuietName[]
  /** Line widths in CSS pixels of flows that have a magnitude; the others have their kind's. */
  widths: ArcWidths['widths']
  /** What widths say, for a legend. */
  widthKey: ArcWidths['key']
  /** Heads and labels for browsers that run no script; a script lays them out for the map that is there. */
  layouts: Readonly<Record<LayoutName, MarkLayout>>
}

/** The parts of a drawing by what they are asked for. */
export interface DrawingIndex {
  /** By the flow's id. */
  arcs: ReadonlyMap<string, Arc>
  /** The countries at which flows begin or end. */
  ends: ReadonlySet<CountryCode>
}

const made = new WeakMap<Drawing, DrawingIndex>()

/** The index of a drawing, made when it is first asked for: a drawing is never changed. */
export function drawingIndex(drawing: Drawing): DrawingIndex {
  const index = made.get(drawing) ?? {
    arcs: new Map(drawing.arcs.map((arc) => [arc.flow, arc])),
    ends: new Set(drawing.places.flatMap(({ code, isEnd }) => (isEnd ? [code] : []))),
  }
  made.set(drawing, index)
  return index
}

/** Room round the outermost arcs and capitals, as a share of the frame's longer side. */
const MARGIN = 0.05

/**
 * The story's drawing. The frame holds every end point and arc, or those of its focus; others may lie outside. `grounds` are
 * lands and seas that it may name; null leaves all names but the story's own away.
 */
export function drawStory(story: Story, grounds: readonly NamedGround[] | null = []): Drawing {
  const index = new Map(story.countries.map(({ code }, i) => [code, i]))
  const ties = story.flows.map(
    ({ from, to }) => [index.get(from) ?? 0, index.get(to) ?? 0] as const,
  )
  const lons = unwrapLongitudes(
    story.countries.map(({ capital }) => capital.lon),
    ties,
  )
  const capitals = new Map<CountryCode, LonLat>(
    story.countries.map(({ code, capital }, i) => [
      code,
      { lon: lons[i] ?? capital.lon, lat: capital.lat },
    ]),
  )
  const frame = frameFor(story, capitals)
  const points = placePoints(frame, capitals)
  const headless = new Set(
    story.flows.flatMap(({ id, kind }) => (kindOf(story, kind).directed ? [] : [id])),
  )
  const arcs = fanArcs(story.flows, points).map((arc): Arc => {
    const round = roundArc(arc)
    return headless.has(arc.flow) ? { ...round, isHeadless: true } : round
  })
  const ends = endsOf(story)
  const places = story.countries.flatMap(({ code, what, name, shortName }): Place[] => {
    const at = points.get(code)
    const optional = { ...(what && { what }), ...(shortName && { shortName }) }
    return at ? [{ code, name, ...optional, at, isEnd: ends.has(code) }] : []
  })
  const names = grounds
    ? [...capitalNames(story, places), ...namesAround(frame, grounds, (code) => index.has(code))]
    : []
  const layouts = usualLayouts({ frame, places, arcs, names }, story.flows)
  const { widths, key: widthKey } = arcWidths(story.flows)
  return { frame, places, arcs, names, widths, widthKey, layouts }
}

/** The capitals of end points whose name no place of the story has. */
function capitalNames({ countries }: Story, places: readonly Place[]): QuietName[] {
  const capitals = new Map(countries.map(({ code, capital }) => [code, capital.name]))
  const named = new Set(places.map(({ name }) => name))
  return places.flatMap(({ code, what, at, isEnd }) => {
    const text = capitals.get(code)
    return isEnd && !what && text && !named.has(text)
      ? [{ what: 'capital', text, at, least: 0 }]
      : []
  })
}

/** The countries at which flows begin or end. */
function endsOf({ flows }: Story): Set<CountryCode> {
  return new Set(flows.flatMap(({ from, to }) => [from, to]))
}

/** The frame round the story's end points, or those that it is focused on, and the arcs between them. */
function frameFor(story: Story, capitals: ReadonlyMap<CountryCode, LonLat>): Frame {
  const ends = story.focus ? new Set(story.focus) : endsOf(story)
  const endPlaces = [...capitals].filter(([code]) => ends.has(code)).map(([, place]) => place)
  const first = frameAroundPlaces(endPlaces, MARGIN)
  const inside = story.flows.filter(({ from, to }) => ends.has(from) && ends.has(to))
  if (inside.length === 0) return first
  const points = placePoints(first, capitals)
  const { minX, minY, maxX, maxY } = boundsAround([
    boundsOfArcs(fanArcs(inside, points)),
    boundsOf([...points].flatMap(([code, at]) => (ends.has(code) ? [at] : []))),
  ])
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
    bounds = boundsAround([bounds, boundsOf(sampleCurve(curve, 40))])
  }
  return bounds
}

/** A tenth of a unit is less than is seen, and a third of the bytes. */
function roundArc({ flow, curve: [a, b, c, d] }: Arc): Arc {
  return { flow, curve: [roundPoint(a), roundPoint(b), roundPoint(c), roundPoint(d)] }
}

function roundPoint({ x, y }: Point): Point {
  return { x: tenth(x), y: tenth(y) }
}

function placePoints(
  frame: Frame,
  capitals: ReadonlyMap<CountryCode, LonLat>,
): Map<CountryCode, Point> {
  return new Map(
    [...capitals].map(([code, place]) => [code, roundPoint(placeInFrame(frame, place))]),
  )
}
