import { describe, expect, it } from 'vitest'
import { drawStory } from '../../src/geo/drawing.ts'
import { targetBounds } from '../../src/map/useShowPick.ts'
import { stories } from '../stories/exampleStories.ts'

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
