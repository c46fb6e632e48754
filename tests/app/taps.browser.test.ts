import { describe, expect, it } from 'vitest'
import { pointsOnArcs } from '../site/built/driver/mapPoints.ts'
import { mali, pacific } from '../stories/exampleStories.ts'
import { renderStoryPage } from '../stories/renderStoryPage.tsx'
import { comesTrue, picked, wrongAbout } from './driver/pageState.ts'
import { tap } from './driver/pointer.ts'
import { middleOf, pointOnSea, screenArcs, screenPlaces } from './driver/screen.ts'

describe.for([mali, pacific])('a tap on a phone, $slug', (story) => {
  const phone = { story, surface: 'explore', width: 375, height: 667 } as const

  it('picks every flow by its arc, and a tap on the sea clears', async () => {
    await renderStoryPage(phone)
    const [sea, points] = [pointOnSea(), pointsOnArcs(screenArcs(), screenPlaces())]
    const misses: string[] = []
    for (const [id, point] of points) {
      tap(point)
      misses.push(...(await wrongAbout(story, id)))
      tap(sea)
      if (!(await comesTrue(() => picked() === ''))) misses.push(`${id} stays`)
    }
    expect(misses).toEqual([])
    expect(points.size).toBeGreaterThan(story.flows.length / 2)
  })

  it('picks every country by its capital, and by its name', async () => {
    await renderStoryPage(phone)
    const sea = pointOnSea()
    const misses: string[] = []
    for (const { code, capital, name } of screenPlaces().filter(isInWindow)) {
      for (const point of [capital, middleOf(name)]) {
        tap(point)
        misses.push(...(await wrongAbout(story, code)))
        tap(sea)
        // Only then has the map the room of its card again.
        if (!(await comesTrue(() => picked() === ''))) misses.push(`${code} stays`)
      }
    }
    expect(misses).toEqual([])
  })
})

/** Countries that the text only names may lie beside the map. */
function isInWindow({ name }: { name: DOMRect }): boolean {
  return name.left >= 0 && name.right <= innerWidth
}
