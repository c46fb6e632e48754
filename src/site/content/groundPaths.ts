import { type GeoContext, type GeoPermissibleObjects, geoIdentity, geoPath } from 'd3-geo'
import type { Position } from 'geojson'
import { feature } from 'topojson-client'
import { presimplify, simplify } from 'topojson-simplify'
import { FRAME_SIZE, type Frame, worldToFrame } from '../../geo/frame.ts'
import type { Ground, World } from '../../geo/world.ts'
import type { CountryCode } from '../../model/story.ts'
import { protectSmallCountries } from './protectSmallCountries.ts'

/** A point between its two neighbours on an outline, in world units. */
type Triangle = readonly [Position, Position, Position]

/** Triangles smaller than this, in frame units squared, are not seen at any usual size. */
const LEAST_TRIANGLE = 26

/** How a frame's ground is seen. */
export interface GroundDetail {
  /** How many times smaller than on a page. */
  coarseness: number
  /** How much of the world beside the frame a box of unlike shape can show, in longer frame sides. */
  reach: { x: number; y: number }
}

/** On a page, and in all that is as large. */
const USUAL: GroundDetail = { coarseness: 1, reach: { x: 1.3, y: 0.5 } }

/** Beside the frame this much is in view at a usual size, and further off less and less, in frame units. */
const SURROUNDINGS = { x: FRAME_SIZE / 2, y: 0 }

/** So much further away, what is in view at all is seen half as large, in frame units. */
const FAR = 400

/** The ground of a frame: the world's own outlines, clipped to what a box round the frame can show. */
export function groundPaths(
  world: World,
  frame: Frame,
  codes: readonly CountryCode[],
  { coarseness, reach }: GroundDetail = USUAL,
): Ground {
  const least = LEAST_TRIANGLE * frame.unit ** 2
  const detailed = presimplify(
    world,
    (triangle) => triangleArea(triangle) / allowance(triangle, frame),
  ) as World
  if (coarseness === 1) protectSmallCountries(detailed, 4 * least)
  const drawn = simplify(detailed, least * coarseness ** 2) as World
  const { countries, land, borders } = drawn.objects
  const story = new Set(codes)
  const path = (shape: GeoPermissibleObjects) => pathInFrame(shape, frame, reach)
  return {
    land: path(feature(drawn, land)),
    borders: path(feature(drawn, borders)),
    countries: countries.geometries
      .filter(({ id }) => story.has(String(id)))
      .map((country) => ({ code: String(country.id), path: path(feature(drawn, country)) })),
  }
}

/** How many times larger a triangle may be than within the frame: what lies far off is only seen small. */
function allowance([, tip]: Triangle, frame: Frame): number {
  const [x = 0, y = 0] = tip
  const at = worldToFrame(frame, { x, y })
  const turn = 1 / frame.unit
  const middle = frame.width / 2
  const dx = Math.abs(at.x - middle - turn * Math.round((at.x - middle) / turn)) - middle
  const dy = Math.abs(at.y - frame.height / 2) - frame.height / 2
  const beyond = Math.max(0, dx - SURROUNDINGS.x, dy - SURROUNDINGS.y)
  return (1 + beyond / FAR) ** 2
}

function triangleArea([[ax = 0, ay = 0], [bx = 0, by = 0], [cx = 0, cy = 0]]: Triangle): number {
  return Math.abs((ax - cx) * (by - ay) - (ax - bx) * (cy - ay)) / 2
}

/** The shape and, where the frame crosses the antimeridian, its copies in the neighbouring worlds. */
function pathInFrame(
  shape: GeoPermissibleObjects,
  frame: Frame,
  reach: GroundDetail['reach'],
): string {
  const longer = Math.max(frame.width, frame.height)
  const turn = 1 / frame.unit
  const pen = createRelativePen()
  for (const copy of [-1, 0, 1]) {
    const toFrame = geoIdentity()
      .scale(1 / frame.unit)
      .translate([-frame.origin.x / frame.unit + copy * turn, -frame.origin.y / frame.unit])
      .clipExtent([
        [frame.width / 2 - longer * (0.5 + reach.x), frame.height / 2 - longer * (0.5 + reach.y)],
        [frame.width / 2 + longer * (0.5 + reach.x), frame.height / 2 + longer * (0.5 + reach.y)],
      ])
    geoPath(toFrame, pen)(shape)
  }
  return pen.path()
}

/** Draws with whole numbers and relative steps: a third of the bytes of absolute coordinates. */
function createRelativePen(): GeoContext & { path: () => string } {
  let path = ''
  let last = { x: 0, y: 0 }
  let start = last
  let command = ''
  let ring = { from: 0, before: last, lines: 0 }
  const step = (name: 'm' | 'l', x: number, y: number) => {
    const next = { x: Math.round(x), y: Math.round(y) }
    const [dx, dy] = [next.x - last.x, next.y - last.y]
    if (name === 'l' && dx === 0 && dy === 0) return
    if (name === 'l') ring.lines++
    const lead = name === command ? (dx < 0 ? '' : ' ') : name
    path += `${lead}${dx}${dy < 0 ? '' : ' '}${dy}`
    command = name
    last = next
  }
  return {
    beginPath: () => {},
    arc: () => {},
    moveTo: (x, y) => {
      command = ''
      ring = { from: path.length, before: last, lines: 0 }
      step('m', x, y)
      start = last
    },
    lineTo: (x, y) => step('l', x, y),
    closePath: () => {
      // A ring that has shrunk to a point, or to a line there and back, is not seen.
      const isSeen = ring.lines > 1
      path = isSeen ? `${path}z` : path.slice(0, ring.from)
      command = ''
      last = isSeen ? start : ring.before
    },
    path: () => path,
  }
}
