import { expect, it } from 'vitest'
import { boundsOverlap } from '../../src/geo/bounds.ts'
import { drawStory } from '../../src/geo/drawing.ts'
import { labelBounds } from '../../src/geo/labelSides.ts'
import { fitFrame, toScreen } from '../../src/geo/view.ts'
import type { Story } from '../../src/model/story.ts'
import { gazetteer, mali } from '../stories/exampleStories.ts'
import { MAP_BOXES } from './mapSizes.ts'

const world = [...gazetteer.values()]

/** The story as if its article named these countries as well. */
function naming(count: number): Story {
  const known = mali.countries.map(({ code }) => code)
  const others = world.filter(({ code }) => !known.includes(code)).slice(0, count)
  return { ...mali, countries: [...mali.countries, ...others] }
}

it('places the labels of all countries of the world', { timeout: 60_000 }, () => {
  const { places } = drawStory(naming(world.length))
  expect(places).toHaveLength(world.length)
})

it('keeps fifty labels apart better than if all stood on one side', { timeout: 60_000 }, () => {
  const { frame, places } = drawStory(naming(50))
  const box = Object.values(MAP_BOXES).at(-1)
  if (!box) throw new Error('There is no map size.')
  const view = fitFrame(frame, box)
  const overlaps = (side: (place: (typeof places)[number]) => (typeof places)[number]['side']) => {
    const boxes = places.map((each) => labelBounds(each.name, toScreen(view, each.at), side(each)))
    const pairs = boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => boundsOverlap(a, b)))
    return pairs.length
  }
  expect(overlaps(({ side }) => side)).toBeLessThan(overlaps(() => 'e') / 2)
})
