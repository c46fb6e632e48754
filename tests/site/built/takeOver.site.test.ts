import { describe, expect } from 'vitest'
import { across, arcsByDistance, type Point, type ScreenArc } from './driver/geometry.ts'
import type { ArcStyle } from './driver/mapDriver.ts'
import { STORIES } from './driver/openOptions.ts'
import { type InkProbe, PixelBench } from './driver/pixels.ts'
import { test } from './driver/siteTest.ts'
import type { StoryPage } from './driver/storyPage.ts'

const [MALI, PACIFIC] = STORIES
const PAGES = [
  { story: MALI, width: 375, height: 667 },
  { story: PACIFIC, width: 1000, height: 700 },
]

/** Dashes and dots fall differently on the pixels; so much of the drawing's ink the live map has at least. */
const LEAST_INK = 0.6

/** On a shorter piece all places may fall between two dots, in CSS pixels. */
const LEAST_SPAN = 20

describe.for(PAGES)('$story at $width × $height', (options) => {
  test('when the live map takes over, arcs and end points stay within 1 px and borders within 2 px', async ({
    openStory,
  }) => {
    const page = await openStory({
      ...options,
      map: 'unasked',
      pixels: true,
    })
    const bench = new PixelBench(await page.page.context().newPage())
    await page.page.evaluate(() => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync('.marks, .map-controls { visibility: hidden !important }')
      document.adoptedStyleSheets.push(sheet)
    })
    const before = await measure(page)
    const styles = await page.map.arcStyles()
    await bench.load('static', await page.map.screenshot())
    await page.startLiveMap()
    await page.waitUntilLive()
    const after = await measure(page)
    await bench.load('live', await page.map.screenshot())

    expect(after.marks.map(({ name }) => name)).toEqual(before.marks.map(({ name }) => name))
    const shifts = before.marks.map(({ at }, i) => distance(at, after.marks[i]?.at))
    expect(Math.max(...shifts)).toBeLessThanOrEqual(1)

    const probes = probesOf(before.arcs, styles)
    expect(probes.size).toBeGreaterThan(before.arcs.length / 2)
    for (const [flow, own] of probes) {
      const still = (await bench.inkOffsets('static', own)).filter((each) => each !== null)
      const live = (await bench.inkOffsets('live', own)).filter((each) => each !== null)
      expect.soft(live.length / still.length, `${flow} is drawn`).toBeGreaterThan(LEAST_INK)
      expect.soft(Math.max(...still.map(Math.abs)), `${flow}, drawing`).toBeLessThanOrEqual(0.5)
      expect.soft(Math.max(...live.map(Math.abs)), `${flow}, live`).toBeLessThanOrEqual(1)
    }
    const edges = await bench.matchEdges('static', 'live', 2, before.arcs)
    expect(edges.tried).toBeGreaterThan(300)
    expect(edges.share).toBeGreaterThanOrEqual(0.99)
    expect(edges.shareWhenMoved).toBeLessThan(0.7)
  })
})

async function measure(page: StoryPage) {
  const corner = await page.boxOf('.map')
  const toMap = ({ x, y }: Point) => ({ x: x - corner.left, y: y - corner.top })
  const arcs = (await page.map.arcs()).map(({ flow, points }) => ({
    flow,
    points: points.map(toMap),
  }))
  const marks = await page.map.marks()
  const ends = arcs.flatMap(({ flow, points }) =>
    [points[0], points.at(-1)].flatMap((at) => (at ? [{ name: `end of ${flow}`, at }] : [])),
  )
  return { arcs, marks: [...marks.map(({ name, at }) => ({ name, at: toMap(at) })), ...ends] }
}

/** Places along each arc that the ink of no other comes near; an arc without such a place is left out. */
function probesOf(
  arcs: readonly ScreenArc[],
  styles: ReadonlyMap<string, ArcStyle>,
): Map<string, InkProbe[]> {
  const steps = Array.from({ length: 89 }, (_, i) => (i + 4) / 96)
  const widest = Math.max(...[...styles.values()].map(({ width }) => width))
  const probes = arcs.map(({ flow, points }): [string, InkProbe[]] => {
    const style = styles.get(flow)
    if (!style) throw new Error(`${flow} has no style.`)
    const reach = style.width / 2 + 1.75
    const own = steps
      .map((step) => across(points, step))
      .filter(({ point }) => {
        const next = arcsByDistance(arcs, point)[1]?.distance ?? Number.POSITIVE_INFINITY
        return next > reach + widest / 2 + 0.75
      })
    return [flow, own.map(({ point: at, normal }) => ({ at, normal, reach, ...style }))]
  })
  return new Map(probes.filter(([, own]) => own.length > 5 && spanOf(own) > LEAST_SPAN))
}

/** How far apart the first and the last place are. */
function spanOf(probes: readonly InkProbe[]): number {
  const [first, last] = [probes[0], probes.at(-1)]
  return first && last ? distance(first.at, last.at) : 0
}

function distance(a: Point, b: Point | undefined): number {
  return b ? Math.hypot(a.x - b.x, a.y - b.y) : Number.POSITIVE_INFINITY
}
