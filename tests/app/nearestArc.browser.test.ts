import { describe, expect, it } from 'vitest'
import { across, arcsByDistance, moved, type Point } from '../site/built/driver/geometry.ts'
import { mali, pacific } from '../stories/exampleStories.ts'
import { type RenderedPageOptions, renderStoryPage } from '../stories/renderStoryPage.tsx'
import { comesTrue, hovered } from './driver/pageState.ts'
import { Mouse } from './driver/pointer.ts'
import { screenArcs, screenPlaces } from './driver/screen.ts'

/** Within this of its line an arc is meant, in CSS pixels. */
const REACH = 12

/** Nearer than this to a tie or to the edge of the reach, rounding may decide, in CSS pixels. */
const DOUBT = 0.8

const PAGES: RenderedPageOptions[] = [
  { story: mali, surface: 'explore', width: 375, height: 667 },
  { story: pacific, surface: 'explore', width: 1000, height: 700 },
]

describe.for(PAGES)('on the map of $story.slug, $width px', (options) => {
  it('within 12 px of a line the nearest arc is meant, and further away none', async () => {
    await renderStoryPage(options)
    const mouse = new Mouse()
    const [arcs, flows] = [screenArcs(), options.story.flows.map(({ id }) => id)]
    const points = arcs
      .flatMap(({ points }) => [0.2, 0.35, 0.5, 0.65, 0.8].map((at) => across(points, at)))
      .flatMap(({ point, normal }) =>
        [-13.5, -10.5, -5, 0, 5, 10.5, 13.5].map((offset) => moved(point, normal, offset)),
      )
      .filter(isPlain)
    const counts = { near: 0, far: 0 }
    const misses: unknown[] = []
    for (const point of points) {
      const [nearest] = arcsByDistance(arcs, point)
      if (!nearest) continue
      const isNear = nearest.distance < REACH
      counts[isNear ? 'near' : 'far'] += 1
      mouse.pointAt(point)
      const isRight = () => (isNear ? hovered() === nearest.flow : !flows.includes(hovered()))
      if (!(await comesTrue(isRight))) misses.push({ point, nearest, meant: hovered() })
    }
    expect(misses).toEqual([])
    expect(counts.near).toBeGreaterThan(60)
    expect(counts.far).toBeGreaterThan(8)

    /** Whether it is clear what the point means, and nothing of the page lies over the map there. */
    function isPlain(point: Point): boolean {
      const [nearest, next] = arcsByDistance(arcs, point)
      if (!nearest || !next) return false
      const isTie = next.distance - nearest.distance < DOUBT
      const isEdge = Math.abs(nearest.distance - REACH) < DOUBT
      const isCapital = screenPlaces().some(
        ({ capital }) => Math.hypot(capital.x - point.x, capital.y - point.y) < 16,
      )
      const element = document.elementFromPoint(point.x, point.y)
      const isFree = element?.closest('.map') && !element.closest('.place, button')
      return Boolean(isFree) && !isTie && !isEdge && !isCapital
    }
  })
})
