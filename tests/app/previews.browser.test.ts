import { describe, expect, it } from 'vitest'
import type { Story } from '../../src/model/story.ts'
import { countryName } from '../../src/model/storyLookup.ts'
import { en } from '../../src/words/en.ts'
import type { Point } from '../site/built/driver/geometry.ts'
import { pointsOnArcs } from '../site/built/driver/mapPoints.ts'
import { mali, pacific } from '../stories/exampleStories.ts'
import { type RenderedPageOptions, renderStoryPage } from '../stories/renderStoryPage.tsx'
import { comesTrue, hovered, picked, tooltip } from './driver/pageState.ts'
import { bringIntoView, linksOf, wordsOf } from './driver/panel.ts'
import { Mouse } from './driver/pointer.ts'
import { pointOnSea, screenArcs, screenPlaces } from './driver/screen.ts'

const PAGES: RenderedPageOptions[] = [
  { story: mali, surface: 'explore', width: 1000, height: 700 },
  { story: pacific, surface: 'embed', width: 640, height: 800 },
]

describe.for(PAGES)('pointing on the page of $story.slug, $surface', (options) => {
  const { story } = options

  /** Points at each place in turn; what the preview did not say or light up, or picked. */
  async function pointAtEach(points: ReadonlyMap<string, Point>, says: (id: string) => string[]) {
    const mouse = new Mouse()
    const misses: string[] = []
    for (const [id, point] of points) {
      mouse.pointAt(point)
      const isSaid = () => says(id).every((words) => tooltip().includes(words))
      if (!(await comesTrue(isSaid))) misses.push(`“${tooltip()}” for ${id}`)
      if (hovered() !== id) misses.push(`${id} lights up ${hovered()}`)
      if (picked()) misses.push(`${id} was picked`)
      if (!liesBeside(point))
        misses.push(`the preview of ${id} leaves the map or covers the pointer`)
    }
    return misses
  }

  it('at an arc says what, who and how far, lights it up and picks nothing', async () => {
    await renderStoryPage(options)
    const points = pointsOnArcs(screenArcs(), screenPlaces())
    expect([...points.keys()].sort()).toEqual(story.flows.map(({ id }) => id).sort())
    expect(await pointAtEach(points, (id) => wordsOfFlow(story, id))).toEqual([])
  })

  it('at a capital says which country it is, and leaving takes the preview away', async () => {
    await renderStoryPage(options)
    const capitals = new Map(screenPlaces().map(({ code, capital }) => [code, capital]))
    expect(await pointAtEach(capitals, (code) => [countryName(story, code)])).toEqual([])
    new Mouse().pointAt(pointOnSea())
    expect(await comesTrue(() => tooltip() === '' && hovered() === '')).toBe(true)
    expect(picked()).toBe('')
  })

  it('at any words with a link lights up the map without picking', async () => {
    await renderStoryPage(options)
    const mouse = new Mouse()
    const links = linksOf('text')
    const misses: string[] = []
    for (const link of links) {
      mouse.pointAt(bringIntoView(link) ?? { x: 0, y: 0 })
      const isLit = await comesTrue(() => hovered() === link.dataset.target)
      if (!isLit) misses.push(`${wordsOf(link)} lights up ${hovered()}`)
    }
    expect(misses).toEqual([])
    expect(links.length).toBeGreaterThan(story.flows.length)
    expect(picked()).toBe('')
  })
})

it('a preview lies in the narrowest map, too, beside what is pointed at', async () => {
  await renderStoryPage({ story: mali, surface: 'embed', width: 320, height: 600 })
  const mouse = new Mouse()
  const points = [
    ...pointsOnArcs(screenArcs(), screenPlaces()).values(),
    ...screenPlaces().map(({ capital }) => capital),
  ]
  expect(points.length).toBeGreaterThan(mali.flows.length)
  for (const point of points) {
    mouse.pointAt(point)
    expect(await comesTrue(() => tooltip() !== '' && liesBeside(point))).toBe(true)
  }
})

/** Whether the preview lies in the map and leaves free what is pointed at. */
function liesBeside({ x, y }: Point): boolean {
  const [map, tip] = ['.map', '.tooltip'].map((part) =>
    document.querySelector(part)?.getBoundingClientRect(),
  )
  if (!map || !tip) return false
  const isIn =
    tip.left >= map.left && tip.right <= map.right && tip.top >= map.top && tip.bottom <= map.bottom
  return isIn && !(x >= tip.left && x <= tip.right && y >= tip.top && y <= tip.bottom)
}

function wordsOfFlow(story: Story, id: string): string[] {
  const flow = story.flows.find((each) => each.id === id)
  if (!flow) throw new Error(`There is no flow ${id}.`)
  const { label, from, to } = flow
  return [label, countryName(story, from), countryName(story, to), en.status(flow) ?? '']
}
