import { expect } from 'vitest'
import { across, arcsByDistance, moved } from './driver/geometry.ts'
import { test } from './driver/siteTest.ts'

const REACH = 12

/** Nearer than this to a tie or to the edge of the reach, rounding may decide, in CSS pixels. */
const DOUBT = 0.8

test('within 12 px of a line of the live map the nearest arc is meant, and further away none', async ({
  openStory,
}) => {
  const page = await openStory({ story: 'pacific-example', surface: 'embed', map: 'live' })
  await page.waitUntilLive()
  const [arcs, places] = [await page.map.arcs(), await page.map.places()]
  const points = arcs
    .flatMap(({ points }) => [0.3, 0.6].map((at) => across(points, at)))
    .flatMap(({ point, normal }) =>
      [-13.5, -10.5, 5, 13.5].map((offset) => moved(point, normal, offset)),
    )
    .filter((point) => {
      const [nearest, next] = arcsByDistance(arcs, point)
      if (!nearest || !next) return false
      const isTie = next.distance - nearest.distance < DOUBT
      const isEdge = Math.abs(nearest.distance - REACH) < DOUBT
      const isCapital = places.some(
        ({ capital }) => Math.hypot(capital.x - point.x, capital.y - point.y) < 16,
      )
      return !isTie && !isEdge && !isCapital
    })
  const meanings = await page.map.meaningOf(points)
  const judged = points.flatMap((point, i) => {
    const [nearest] = arcsByDistance(arcs, point)
    const meant = meanings[i]
    if (!nearest || meant === null || meant === undefined) return []
    const isFlow = page.flows().includes(meant)
    const near = nearest.distance < REACH
    return [{ point, nearest, meant, near, right: near ? meant === nearest.flow : !isFlow }]
  })
  expect(judged.filter(({ right }) => !right)).toEqual([])
  expect(judged.filter(({ near }) => near).length).toBeGreaterThan(10)
  expect(judged.filter(({ near }) => !near).length).toBeGreaterThan(2)
})

test('a click on open sea clears the pick, one on the very edge of an arc’s reach picks the arc', async ({
  openStory,
}) => {
  const page = await openStory({ story: 'mali-bamex-2025' })
  const [arcs, on] = [await page.map.arcs(), await page.map.pointOnArc('mli-fra-expulsion')]
  const edge = [-11, 11]
    .map((offset) => ({ x: on.x + offset, y: on.y }))
    .find((point) => arcsByDistance(arcs, point)[0]?.flow === 'mli-fra-expulsion')
  if (!edge) throw new Error('The arc has neighbours on both sides.')
  await page.map.click(edge)
  await page.expectPicked('mli-fra-expulsion')
  await page.map.clickSea()
  await page.expectPicked('')
})
