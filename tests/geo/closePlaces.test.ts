import { describe, expect, it } from 'vitest'
import { closeViewOf, zoomLimit } from '../../src/geo/closePlaces.ts'
import { drawStory } from '../../src/geo/drawing.ts'
import { pageMapBox } from '../../src/geo/mapBoxes.ts'
import { fitFrame, moveToShow, toScreen, type View } from '../../src/geo/view.ts'
import { storyIndex } from '../../src/model/storyLookup.ts'
import { mali, strained } from '../stories/exampleStories.ts'

const thirtyPledges = strained.find(({ slug }) => slug === 'thirty-pledges')
const box = pageMapBox({ width: 1440, height: 900 })
const fourCapitals = strained.find(({ slug }) => slug === 'four-capitals')
if (!fourCapitals || !thirtyPledges) throw new Error('There is no such story.')

describe('places that stand too close', () => {
  const drawing = drawStory(fourCapitals)
  const home = fitFrame(drawing.frame, box)

  it('are shown from so near that their flows can be told apart', () => {
    for (const code of ['AUT', 'SVK', 'HUN', 'HRV']) {
      const flows = storyIndex(fourCapitals).flowsOf(code)
      const close = closeViewOf(flows, drawing, home.scale)
      expect(close?.leastScale).toBeGreaterThan(home.scale)
      if (!close) continue
      const near = moveToShow(home, close.bounds, box, close.leastScale)
      const at = new Map(drawing.places.map((place) => [place.code, toScreen(near, place.at)]))
      for (const { from, to } of flows) {
        if ([from, to].includes('KOR')) continue
        const [start, end] = [at.get(from), at.get(to)]
        expect(
          Math.hypot((start?.x ?? 0) - (end?.x ?? 0), (start?.y ?? 0) - (end?.y ?? 0)),
        ).toBeGreaterThan(24)
      }
    }
  })

  it('are left where they are if what is picked is told apart from afar', () => {
    const far = storyIndex(fourCapitals).flowsOf('KOR')
    expect(closeViewOf(far, drawing, home.scale)).toBeNull()
    const sahel = drawStory(mali)
    const phone = fitFrame(sahel.frame, pageMapBox({ width: 375, height: 667 }, true))
    expect(closeViewOf(mali.flows, sahel, phone.scale)).toBeNull()
  })

  it('are shown from nearer when they end in a crowd, with all of the flows but the longest', () => {
    const crowd = drawStory(thirtyPledges)
    const home = fitFrame(crowd.frame, box)
    const at = new Map(crowd.places.map((place) => [place.code, place.at]))
    const nearViewOf = (code: string) => {
      const close = closeViewOf(storyIndex(thirtyPledges).flowsOf(code), crowd, home.scale)
      return close && moveToShow(home, close.bounds, box, close.leastScale)
    }
    const inView = (view: View, code: string) => {
      const point = at.get(code)
      if (!point) throw new Error(`${code} is not on the map.`)
      const { x, y } = toScreen(view, point)
      return x >= box.left && x <= box.left + box.width && y >= box.top && y <= box.top + box.height
    }
    const germany = nearViewOf('DEU')
    expect(germany?.scale).toBeGreaterThan(2 * home.scale)
    expect(germany && ['DEU', 'UKR'].every((code) => inView(germany, code))).toBe(true)
    const ukraine = nearViewOf('UKR')
    expect(ukraine?.scale).toBeGreaterThan(1.5 * home.scale)
    const seen = crowd.places.filter(({ code }) => ukraine && inView(ukraine, code))
    expect(seen.length).toBeGreaterThan(0.75 * crowd.places.length)
    expect(seen.map(({ code }) => code)).not.toContain('AUS')
    expect(nearViewOf('AUS')).toBeNull()
  })

  it('can be come near enough to, in a small window, too; a map of far places ends where outlines do', () => {
    const phone = fitFrame(drawing.frame, pageMapBox({ width: 375, height: 667 }, true))
    const zoom = zoomLimit(drawing.places)(phone.scale)
    const at = new Map(drawing.places.map((place) => [place.code, place.at]))
    const [vienna, bratislava] = [at.get('AUT'), at.get('SVK')]
    if (!vienna || !bratislava) throw new Error('A capital is missing.')
    const far = Math.hypot(vienna.x - bratislava.x, vienna.y - bratislava.y)
    expect(far * phone.scale * zoom).toBeGreaterThan(24)
    const sahel = drawStory(mali)
    const { scale } = fitFrame(sahel.frame, box)
    expect(zoomLimit(sahel.places)(scale)).toBeCloseTo(2 ** 2.5)
  })
})
