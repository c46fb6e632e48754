import { describe, expect, it } from 'vitest'
import { closeViewOf, zoomLimit } from '../../src/geo/closePlaces.ts'
import { drawStory } from '../../src/geo/drawing.ts'
import { pageMapBox } from '../../src/geo/mapBoxes.ts'
import { fitFrame, moveToShow, toScreen } from '../../src/geo/view.ts'
import { storyIndex } from '../../src/model/storyLookup.ts'
import { mali, strained } from '../stories/exampleStories.ts'

const box = pageMapBox({ width: 1440, height: 900 })
const fourCapitals = strained.find(({ slug }) => slug === 'four-capitals')
if (!fourCapitals) throw new Error('There is no such story.')

describe('places that stand too close', () => {
  const drawing = drawStory(fourCapitals)
  const home = fitFrame(drawing.frame, box)

  it('are shown from so near that their flows can be told apart', () => {
    for (const code of ['AUT', 'SVK', 'HUN', 'HRV']) {
      const flows = storyIndex(fourCapitals).flowsOf(code)
      const close = closeViewOf(flows, drawing.places, home.scale)
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
    expect(closeViewOf(far, drawing.places, home.scale)).toBeNull()
    const sahel = drawStory(mali)
    const phone = fitFrame(sahel.frame, pageMapBox({ width: 375, height: 667 }, true))
    expect(closeViewOf(mali.flows, sahel.places, phone.scale)).toBeNull()
  })

  it('can be come near enough to, in a small window, too; a map of far places ends where outlines do', () => {
    const phone = fitFrame(drawing.frame, pageMapBox({ width: 375, height: 667 }, true))
    const zoom = zoomLimit(fourCapitals.flows, drawing.places)(phone.scale)
    const at = new Map(drawing.places.map((place) => [place.code, place.at]))
    const [vienna, bratislava] = [at.get('AUT'), at.get('SVK')]
    if (!vienna || !bratislava) throw new Error('A capital is missing.')
    const far = Math.hypot(vienna.x - bratislava.x, vienna.y - bratislava.y)
    expect(far * phone.scale * zoom).toBeGreaterThan(24)
    const sahel = drawStory(mali)
    const { scale } = fitFrame(sahel.frame, box)
    expect(zoomLimit(mali.flows, sahel.places)(scale)).toBeCloseTo(2 ** 2.5)
  })
})
