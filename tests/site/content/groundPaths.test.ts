import { describe, expect, it } from 'vitest'
import { countryCodes } from '../../../src/model/storyLookup.ts'
import { groundPaths } from '../../../src/site/content/groundPaths.ts'
import { content } from '../../stories/exampleSite.ts'

/** The points of path data with relative steps, one list for each stretch. */
function stretchesOf(path: string): { x: number; y: number }[][] {
  const at = { x: 0, y: 0 }
  return path
    .split(/(?=m)/)
    .filter(Boolean)
    .map((stretch) => {
      const steps = stretch.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? []
      const points = Array.from({ length: steps.length / 2 }, (_, i) => {
        at.x += steps[2 * i] ?? NaN
        at.y += steps[2 * i + 1] ?? NaN
        return { ...at }
      })
      const [start] = points
      if (stretch.endsWith('z') && start) Object.assign(at, start)
      return points
    })
}

describe.each(content.stories)('the ground of $story.slug', ({ story, drawing, ground }) => {
  const { frame } = drawing
  const longer = Math.max(frame.width, frame.height)
  const paths = [ground.land, ground.borders, ...ground.countries.map(({ path }) => path)]

  it('is made of numbers and the commands m, l and z alone', () => {
    for (const path of paths) expect(path).toMatch(/^[\d\s.mlz-]*$/)
    expect(ground.land.length).toBeGreaterThan(1000)
  })

  it('ends two sides of the frame beyond its middle, where no box can show it', () => {
    for (const { x, y } of paths.flatMap(stretchesOf).flat()) {
      expect(Math.abs(x - frame.width / 2)).toBeLessThanOrEqual(longer * 2)
      expect(Math.abs(y - frame.height / 2)).toBeLessThanOrEqual(longer * 2)
    }
  })

  it('has a shape with an area for every country of the story', () => {
    const codes = ground.countries.map(({ code }) => code)
    expect(codes.sort()).toEqual(countryCodes(story).sort())
    for (const { code, path } of ground.countries) {
      const largest = Math.max(
        ...stretchesOf(path).map((points) => new Set(points.map(({ x, y }) => `${x} ${y}`)).size),
      )
      expect(largest, code).toBeGreaterThanOrEqual(3)
    }
  })

  it('has every capital of an arc near its country’s shape', () => {
    for (const { code, at } of drawing.places.filter(({ what }) => !what)) {
      const path = ground.countries.find((country) => country.code === code)?.path ?? ''
      const points = stretchesOf(path).flat()
      const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
      const reach = 0.02 * longer
      expect(at.x, code).toBeGreaterThan(Math.min(...xs) - reach)
      expect(at.x, code).toBeLessThan(Math.max(...xs) + reach)
      expect(at.y, code).toBeGreaterThan(Math.min(...ys) - reach)
      expect(at.y, code).toBeLessThan(Math.max(...ys) + reach)
    }
  })

  it('draws no country that was not asked for', () => {
    expect(groundPaths(content.world, frame, []).countries).toEqual([])
  })
})

describe('the ground of a frame across the antimeridian', () => {
  const built = content.stories.find(({ story }) => story.slug === 'pacific-example')
  const nameOf = ({ x, y }: { x: number; y: number }) => `${x} ${y}`
  const land = new Set(
    stretchesOf(built?.ground.land ?? '')
      .flat()
      .map(nameOf),
  )

  it.each(['AUS', 'NZL', 'JPN', 'CHL', 'USA'])('has land under %s, on either side', (code) => {
    const path = built?.ground.countries.find((country) => country.code === code)?.path ?? ''
    const outline = stretchesOf(path).flat().map(nameOf)
    const coast = outline.filter((point) => land.has(point))
    expect(coast.length / outline.length).toBeGreaterThan(0.3)
  })
})
