import { describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { frameMapBox, pageMapBox, type WindowSize } from '../../src/geo/mapBoxes.ts'
import type { ScreenBox } from '../../src/geo/view.ts'
import type { Target } from '../../src/model/target.ts'
import { comesTrue, picked } from '../app/driver/pageState.ts'
import { mali as withHeadline } from '../stories/exampleStories.ts'
import { renderStoryPage } from '../stories/renderStoryPage.tsx'

/** A headline over the map takes its room beside the article. */
const { mapTitle: _, ...mali } = withHeadline

const MALI: Target = { kind: 'country', id: 'MLI' }

const ABOVE: WindowSize[] = [
  { width: 320, height: 568 },
  { width: 375, height: 667 },
  { width: 559, height: 900 },
  { width: 560, height: 900 },
  { width: 768, height: 1024 },
  { width: 899, height: 700 },
]

const BESIDE: WindowSize[] = [
  { width: 1200, height: 800 },
  { width: 1440, height: 900 },
  { width: 2200, height: 1200 },
]

/** The caption’s one line is about as high as was thought. */
const LINE = 8

/** Room is where CSS put it, to a fraction of a pixel. */
const NEAR = 0.3

/** The free part of the map as the browser has laid it out, in CSS pixels from the map's corner. */
function shownBox(): ScreenBox {
  const [map, box] = ['.map', '.map-box'].map((part) =>
    document.querySelector(part)?.getBoundingClientRect(),
  )
  if (!map || !box) throw new Error('The page has no map.')
  const { width, height } = box
  return { left: box.left - map.left, top: box.top - map.top, width, height }
}

/** Sides of the box that are not where they were computed, with both values. */
function wrongSides(size: WindowSize, wanted: ScreenBox, most: Partial<ScreenBox> = {}) {
  const shown = shownBox()
  return (['left', 'top', 'width', 'height'] as const)
    .filter((side) => Math.abs(shown[side] - wanted[side]) > (most[side] ?? NEAR))
    .map((side) => `${side} at ${size.width} × ${size.height}: ${shown[side]}, not ${wanted[side]}`)
}

describe.for([
  { surface: 'explore', boxOf: pageMapBox, sizes: [...ABOVE, { width: 667, height: 375 }] },
  { surface: 'embed', boxOf: frameMapBox, sizes: ABOVE },
] as const)(
  'above the article, $surface, the free part of the map',
  ({ surface, boxOf, sizes }) => {
    it('is what labels count on, with and without a card', async () => {
      const store = await renderStoryPage({ story: mali, surface, width: 1000, height: 700 })
      for (const hasCard of [false, true]) {
        if (hasCard) store.getState().pick(MALI, 'map')
        await comesTrue(() => picked() === (hasCard ? MALI.id : ''))
        for (const size of sizes) {
          await page.viewport(size.width, size.height)
          expect.soft(wrongSides(size, boxOf(size, hasCard)), `card: ${hasCard}`).toEqual([])
        }
      }
    })
  },
)

it('beside the article, the free part of the map is what labels count on', async () => {
  await renderStoryPage({ story: mali, surface: 'explore', width: 1000, height: 700 })
  for (const size of BESIDE) {
    await page.viewport(size.width, size.height)
    expect.soft(wrongSides(size, pageMapBox(size), { height: LINE })).toEqual([])
  }
})
