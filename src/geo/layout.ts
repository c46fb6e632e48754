import type { CountryCode, Flow, PlaceKind } from '../model/story.ts'
import type { Arc } from './arcs.ts'
import type { Frame } from './frame.ts'
import { type Head, placeHeads } from './heads.ts'
import { type LabelRoom, setScene } from './labelScene.ts'
import { type Label, placeLabels } from './labels.ts'
import type { Letters } from './letters.ts'
import { LineGrid, linesOf } from './lineGrid.ts'
import type { Point } from './mercator.ts'
import { type PlacedName, placeQuietNames, type QuietName } from './quietNames.ts'

/** A country, or another place, on the map. */
export interface Place {
  code: CountryCode
  /** What it is if it is no country. */
  what?: PlaceKind
  name: string
  /** A shorter name for where the other does not fit. */
  shortName?: string
  /** The capital, in frame units. */
  at: Point
  /** Whether flows begin or end here; a country that is merely mentioned has no dot. */
  isEnd: boolean
}

/** Whether a dot, or another mark, stands at the place: not at a country that is merely mentioned. */
export function hasDot({ isEnd, what }: Pick<Place, 'isEnd' | 'what'>): boolean {
  return isEnd || what !== undefined
}

/** What keeps its size in pixels and so must be laid out anew for every size of the map. */
export interface MarkLayout {
  heads: readonly Head[]
  labels: readonly Label[]
  /** The quiet ones among the drawing's names for which there is room. */
  names: readonly PlacedName[]
  /** Size of the labels' letters, in CSS pixels. */
  size: number
}

/** What is laid out. */
export interface LayoutGround {
  frame: Frame
  places: readonly Place[]
  arcs: readonly Arc[]
  /** Names of what lies around, those that matter most first. */
  names: readonly QuietName[]
}

/** For what and how it is laid out. */
export interface LayoutWish {
  /** The flows that are shown. */
  flows: readonly Pick<Flow, 'id' | 'from' | 'to'>[]
  /** Sizes of the map in which the layout must hold. */
  rooms: readonly LabelRoom[]
  letters: Letters
  /** Places that are named before all others, the first of them first. */
  first?: readonly CountryCode[]
  /** No more labels than this; absent for all that fit. */
  mostLabels?: number
  /** How the same map is laid out for others: names stay where they are if they can, and the first of `first` does. */
  before?: MarkLayout | undefined
  /** How another size is laid out: where it makes no difference, names stand on the same side. */
  like?: MarkLayout | undefined
}

const grids = new WeakMap<readonly Arc[], LineGrid>()

/** Heads for the smallest of the rooms, which have more room in the others, and labels that hold in all rooms. */
export function layOutMarks(ground: LayoutGround, wish: LayoutWish): MarkLayout {
  const steps = stepsOfLayout(ground, wish)
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

/** The same in steps, each of which takes a part of the time. */
export function* stepsOfLayout(
  ground: LayoutGround,
  wish: LayoutWish,
): Generator<void, MarkLayout, void> {
  const { frame, places, arcs, names } = ground
  const { rooms, flows, letters, first = [], mostLabels, before, like } = wish
  const scale = Math.min(...rooms.map(({ view }) => view.scale))
  const dots = places.flatMap((place) => (hasDot(place) ? [place.at] : []))
  const heads = placeHeads(arcs, flows, dots, scale)
  yield
  const named = inTurn(places, flows, first).slice(0, mostLabels)
  const requests = named.map((place) => ({
    code: place.code,
    texts: place.shortName ? [place.name, place.shortName] : [place.name],
    at: place.at,
    hasDot: hasDot(place),
  }))
  const lines = grids.get(arcs) ?? new LineGrid(linesOf(arcs), frame)
  grids.set(arcs, lines)
  const scenes = rooms.map((room) => setScene(room, { heads, dots, lines }))
  const { labels, taken } = placeLabels(requests, scenes, letters, {
    before: before?.labels,
    like: like?.labels,
  })
  yield
  const quiet = placeQuietNames(names, scenes, taken, frame, letters)
  return { heads, labels, names: quiet, size: letters.size }
}

/** The places in the order in which they are named: those asked for, then by how many flows end there. */
function inTurn(
  places: readonly Place[],
  flows: LayoutWish['flows'],
  first: readonly CountryCode[],
): Place[] {
  const ranks = new Map<CountryCode, number>()
  for (const { from, to } of flows) {
    for (const code of [from, to]) ranks.set(code, (ranks.get(code) ?? 0) + 1)
  }
  for (const [i, code] of first.entries()) ranks.set(code, Number.MAX_SAFE_INTEGER - i)
  const rankOf = ({ code }: Place) => ranks.get(code) ?? 0
  return [...places].sort((a, b) => rankOf(b) - rankOf(a))
}
