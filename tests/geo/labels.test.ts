import { describe, expect, it } from 'vitest'
import { type Bounds, boundsOf, boundsOverlap, growBounds } from '../../src/geo/bounds.ts'
import { type Drawing, drawStory, type Place } from '../../src/geo/drawing.ts'
import { labelAnchor, labelBounds, SIDES } from '../../src/geo/labelSides.ts'
import { placeLabels } from '../../src/geo/labels.ts'
import { RIGHT_OVERHANG } from '../../src/geo/mapBoxes.ts'
import { fitFrame, type ScreenBox, toScreen, type View } from '../../src/geo/view.ts'
import { mali, stories } from '../stories/exampleStories.ts'
import { headCorners, MAP_BOXES } from './mapSizes.ts'

/** Radius of a capital’s dot with its casing, in CSS pixels. */
const CAPITAL_RADIUS = 5

const sizes = Object.entries(MAP_BOXES)

function labelOf(place: Place, view: View): Bounds {
  return labelBounds(place.name, toScreen(view, place.at), place.side)
}

/** Everything that the label of a place touches, in words. */
function touchedBy(place: Place, { places, heads }: Drawing, view: View): string[] {
  const label = labelOf(place, view)
  const others = places.filter(({ code }) => code !== place.code)
  return [
    ...others
      .filter((other) => boundsOverlap(label, labelOf(other, view)))
      .map(({ name }) => `the label of ${name}`),
    ...others
      .filter(({ at }) =>
        boundsOverlap(label, growBounds(boundsOf([toScreen(view, at)]), CAPITAL_RADIUS)),
      )
      .map(({ name }) => `the capital of ${name}`),
    ...heads
      .filter((head) => boundsOverlap(label, boundsOf(headCorners(head, view))))
      .map(({ flow }) => `the head of ${flow}`),
  ]
}

describe.each(stories)('the labels of $slug', (story) => {
  const drawing = drawStory(story)

  it.each(sizes)('touch no label, capital or arrowhead on a map at %s', (_, box: ScreenBox) => {
    const view = fitFrame(drawing.frame, box)
    const touching = drawing.places.flatMap((place) =>
      touchedBy(place, drawing, view).map((other) => `${place.name} touches ${other}`),
    )
    expect(touching).toEqual([])
  })

  it.each(sizes)('stay on a map at %s and clear of its buttons', (_, box: ScreenBox) => {
    const view = fitFrame(drawing.frame, box)
    const outside = drawing.places.filter((place) => {
      const { minX, minY, maxX, maxY } = labelOf(place, view)
      const right = box.left + box.width + RIGHT_OVERHANG
      return minX < 0 || minY < 0 || maxX > right || maxY > box.height + 2 * box.top
    })
    expect(outside.map(({ name, side }) => `${name} ${side}`)).toEqual([])
  })
})

it('labels for one size of the map have only that one to suit', () => {
  const frame = { origin: { x: 0, y: 0 }, unit: 1, width: 2000, height: 1500 }
  const label = { code: 'XKX', text: 'A long name', at: { x: 1600, y: 700 } }
  const sideAt = (...boxes: ScreenBox[]) =>
    placeLabels([label], [], [], frame, ...(boxes.length > 0 ? [boxes] : [])).get('XKX')
  expect(sideAt()).toBe('w')
  expect(sideAt({ left: 50, top: 50, width: 1600, height: 1200 })).toBe('e')
  expect(sideAt({ left: 50, top: 50, width: 160, height: 120 })).toBe('w')
})

describe('the three capitals of the Sahel', () => {
  const drawing = drawStory(mali)
  const sahel = drawing.places.filter(({ code }) => ['MLI', 'BFA', 'NER'].includes(code))

  it.each(sizes)('keep their names apart on a map at %s', (_, box: ScreenBox) => {
    const view = fitFrame(drawing.frame, box)
    expect(sahel.map(({ name }) => name).sort()).toEqual(['Burkina Faso', 'Mali', 'Niger'])
    expect(sahel.flatMap((place) => touchedBy(place, drawing, view))).toEqual([])
  })
})

describe('the bounds of a label', () => {
  it('lie on the side that it is said to stand on', () => {
    const at = { x: 100, y: 100 }
    for (const side of SIDES) {
      const { minX, maxX, minY, maxY } = labelBounds('Niger', at, side)
      if (['e', 'ne', 'se'].includes(side)) expect(minX).toBeGreaterThan(at.x)
      if (['w', 'nw', 'sw'].includes(side)) expect(maxX).toBeLessThan(at.x)
      if (side.startsWith('n')) expect(maxY).toBeLessThan(at.y)
      if (side.startsWith('s')) expect(minY).toBeGreaterThan(at.y)
    }
  })

  it('grow away from the capital with the length of the name', () => {
    const at = { x: 0, y: 0 }
    const wide = (side: 'e' | 'w') => labelBounds('Burkina Faso', at, side)
    const narrow = (side: 'e' | 'w') => labelBounds('Mali', at, side)
    expect(wide('e').minX).toBe(narrow('e').minX)
    expect(wide('e').maxX).toBeGreaterThan(narrow('e').maxX)
    expect(wide('w').maxX).toBe(narrow('w').maxX)
    expect(labelAnchor('w').textAnchor).toBe('end')
  })
})
