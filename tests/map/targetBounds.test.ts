import { describe, expect, it } from 'vitest'
import { drawStory } from '../../src/geo/drawing.ts'
import { meantPoint, targetBounds } from '../../src/map/useShowPick.ts'
import { mali, stories } from '../stories/exampleStories.ts'

describe.each(stories)('what must be in view in $slug', (story) => {
  const drawing = drawStory(story)
  const placeOf = (code: string) => drawing.places.find((place) => place.code === code)?.at

  it('for a flow are both its capitals', () => {
    for (const { id, from, to } of story.flows) {
      const { minX, minY, maxX, maxY } = targetBounds(story, drawing, { kind: 'flow', id })
      for (const at of [placeOf(from), placeOf(to)]) {
        expect(at?.x).toBeGreaterThanOrEqual(minX)
        expect(at?.x).toBeLessThanOrEqual(maxX)
        expect(at?.y).toBeGreaterThanOrEqual(minY)
        expect(at?.y).toBeLessThanOrEqual(maxY)
      }
    }
  })

  it('for a country is its capital, and the far ends of its flows', () => {
    for (const { code } of story.countries) {
      const { minX, minY, maxX, maxY } = targetBounds(story, drawing, { kind: 'country', id: code })
      const ends = story.flows
        .filter(({ from, to }) => from === code || to === code)
        .flatMap(({ from, to }) => [from, to])
      for (const at of [code, ...ends].map(placeOf)) {
        expect(at?.x).toBeGreaterThanOrEqual(minX)
        expect(at?.x).toBeLessThanOrEqual(maxX)
        expect(at?.y).toBeGreaterThanOrEqual(minY)
        expect(at?.y).toBeLessThanOrEqual(maxY)
      }
    }
  })
})

describe('what a reader looks at', () => {
  const drawing = drawStory(mali)
  const at = (code: string) => drawing.places.find((place) => place.code === code)?.at
  const nearTurkey = { x: (at('TUR')?.x ?? 0) + 40, y: at('TUR')?.y ?? 0 }

  it('is what is picked, wherever the map stands', () => {
    const meant = (id: string, kind: 'country' | 'flow') =>
      meantPoint(mali, drawing, { kind, id }, nearTurkey)
    expect(meant('BFA', 'country')).toEqual(at('BFA'))
    const drones = meant('tur-mli-drones', 'flow')
    expect(drones?.x).toBeGreaterThan(at('MLI')?.x ?? 0)
    expect(drones?.x).toBeLessThan(at('TUR')?.x ?? 0)
  })

  it('is else the end point next to the middle of the map', () => {
    expect(meantPoint(mali, drawing, null, nearTurkey)).toEqual(at('TUR'))
    expect(meantPoint({ ...mali, flows: [] }, drawing, null, nearTurkey)).toBeNull()
  })
})
