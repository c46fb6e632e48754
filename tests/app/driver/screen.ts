import type { Point, ScreenArc } from '../../site/built/driver/geometry.ts'
import { pointsOnGround, type ScreenPlace } from '../../site/built/driver/mapPoints.ts'

const STEP = 8

/** The arcs of the map, as they stand on the screen. */
export function screenArcs(): ScreenArc[] {
  return [...document.querySelectorAll<SVGElement>('.map .arc')].map((arc) => {
    const flow = arc.dataset.target ?? ''
    const line = arc.querySelector<SVGPathElement>('.arc-line')
    const toScreen = line?.getScreenCTM()
    if (!line || !toScreen) throw new Error(`No line in ${flow}.`)
    const length = line.getTotalLength()
    const points = Array.from({ length: 97 }, (_, i) => {
      const { x, y } = line.getPointAtLength((length * i) / 96).matrixTransform(toScreen)
      return { x, y }
    })
    return { flow, points }
  })
}

/** The countries' capitals and names on the map. */
export function screenPlaces(): ScreenPlace[] {
  return [...document.querySelectorAll<SVGElement>('.map .place')].map((place) => {
    const code = place.dataset.target ?? ''
    const dot = place.querySelector('.capital')?.getBoundingClientRect()
    const name = place.querySelector('.place-name')?.getBoundingClientRect()
    if (!dot || !name) throw new Error(`No capital or name of ${code}.`)
    return { code, capital: middleOf(dot), name }
  })
}

/** For each country with free ground a point there; under the empty string, one on open sea. */
export function pointsInCountries(): Map<string, Point> {
  const map = document.querySelector('.map')?.getBoundingClientRect() ?? new DOMRect()
  const ground: (Point & { code: string })[] = []
  for (let y = map.top + STEP; y < map.bottom; y += STEP) {
    for (let x = map.left + STEP; x < map.right; x += STEP) {
      const element = document.elementFromPoint(x, y)
      const link = element?.closest<SVGElement>('[data-target]')
      const free = element?.closest('.map') && !element.closest('button')
      if (free && (!link || link.matches('.country')))
        ground.push({ x, y, code: link?.dataset.target ?? '' })
    }
  }
  return pointsOnGround(screenArcs(), ground)
}

/** A point that belongs to no country and is clear of arcs. */
export function pointOnSea(): Point {
  const sea = pointsInCountries().get('')
  if (!sea) throw new Error('The map shows no open sea.')
  return sea
}

/** The middle of a box on the screen. */
export function middleOf({ left, top, width, height }: DOMRect): Point {
  return { x: left + width / 2, y: top + height / 2 }
}
