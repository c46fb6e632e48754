import type { Point } from '../../geo/mercator.ts'
import type { CountryShape } from '../../geo/world.ts'
import type { CountryCode } from '../../model/story.ts'

/** The story's country at a point in frame units, if there is one. */
export type CountryFinder = (point: Point) => CountryCode | undefined

/**
 * Finds countries by their shapes alone: nothing needs to be painted where a pointer may come, which on a map
 * that moves left names and heads behind where they had been.
 */
export function countryFinder(shapes: readonly CountryShape[]): CountryFinder {
  const pen = document.createElement('canvas').getContext('2d')
  const paths = shapes.map(({ code, path }) => ({ code, path: new Path2D(path) })).reverse()
  return ({ x, y }) => paths.find(({ path }) => pen?.isPointInPath(path, x, y))?.code
}
