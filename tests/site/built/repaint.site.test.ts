import { expect } from 'vitest'
import type { Point } from './driver/geometry.ts'
import { viewsDuring } from './driver/liveMap.ts'
import { PixelBench } from './driver/pixels.ts'
import { test } from './driver/siteTest.ts'
import type { StoryPage } from './driver/storyPage.ts'

/** How the map is moved, one after the other: towards a place and aside. */
const MOVES: readonly ((page: StoryPage) => Promise<void>)[] = [turnWheel(-300), drag(150, 60)]

/** So far apart in a channel of 255 are pixels of which one has a name, a head or its ground; edges differ by less. */
const VISIBLE = 60

test('a live map leaves nothing behind where a name or an arrowhead was before it moved', async ({
  openStory,
}) => {
  const page = await openStory({ story: 'mali-bamex-2025', map: 'live' })
  await page.waitUntilLive()
  const bench = new PixelBench(await page.page.context().newPage())
  const ghosts: number[] = []
  for (const move of MOVES) {
    await viewsDuring(page.page, async () => {
      await move(page)
      await page.map.pointAt({ x: 2, y: 2 })
    })
    await page.map.settles()
    await bench.load('moved', await page.map.screenshot())
    await paintAnew(page)
    await bench.load('painted', await page.map.screenshot())
    ghosts.push(await bench.countDifferent('moved', 'painted', VISIBLE))
  }
  expect(ghosts).toEqual(MOVES.map(() => 0))
})

function turnWheel(delta: number) {
  return async (page: StoryPage) => {
    await page.map.pointAt(await middleOfMap(page))
    await page.page.mouse.wheel(0, delta)
  }
}

function drag(right: number, down: number) {
  return async (page: StoryPage) => {
    const { x, y } = await middleOfMap(page)
    await page.map.pointAt({ x, y })
    await page.page.mouse.down()
    await page.page.mouse.move(x + right, y + down, { steps: 4 })
    await page.page.mouse.up()
  }
}

async function middleOfMap(page: StoryPage): Promise<Point> {
  const { left, top, width, height } = await page.boxOf('.map')
  return { x: left + width / 2, y: top + height / 2 }
}

/** Makes the browser paint all that lies on the live map, whatever it believes to have changed. */
async function paintAnew(page: StoryPage): Promise<void> {
  const overlay = page.page.locator('.overlay')
  for (const visibility of ['hidden', '']) {
    await overlay.evaluate((svg: SVGElement, visibility) => {
      svg.style.visibility = visibility
    }, visibility)
    await page.nextFrames(2)
  }
}
