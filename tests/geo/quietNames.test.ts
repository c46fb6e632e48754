import { describe, expect, it } from 'vitest'
import { drawStory } from '../../src/geo/drawing.ts'
import type { LabelRoom } from '../../src/geo/labelScene.ts'
import { layOutMarks } from '../../src/geo/layout.ts'
import { NAME_SIZE, usualLetters } from '../../src/geo/letters.ts'
import { pageMapBox } from '../../src/geo/mapBoxes.ts'
import { roomOf } from '../../src/geo/usualLayouts.ts'
import { grounds } from '../stories/exampleGrounds.ts'
import { mali, stories, strained } from '../stories/exampleStories.ts'

const DESK = pageMapBox({ width: 1440, height: 900 })

/** The quiet names on the map of a story, at so many times the scale of the whole story round a point of the frame. */
function quietOf(story: typeof mali, factor = 1, around?: string) {
  const drawing = drawStory(story, grounds)
  const room = roomOf(DESK, drawing.frame)
  const at = drawing.places.find(({ code }) => code === around)?.at ?? { x: 0, y: 0 }
  const scale = room.view.scale * factor
  const near = {
    scale,
    x: room.map.width / 2 - at.x * scale,
    y: room.map.height / 2 - at.y * scale,
  }
  const seen: LabelRoom = { ...room, view: factor === 1 ? room.view : near }
  const letters = usualLetters(NAME_SIZE)
  const { names } = layOutMarks(drawing, { flows: story.flows, rooms: [seen], letters })
  return names.flatMap(({ index }) => drawing.names[index] ?? [])
}

describe('the map of Mali’s story', () => {
  it('names neighbours and seas where there is room, and no capital from afar', () => {
    const names = quietOf(mali)
    const texts = names.map(({ text }) => text)
    expect(texts).toEqual(expect.arrayContaining(['Libya', 'Nigeria', 'Black Sea']))
    expect(names.some(({ what }) => what === 'capital')).toBe(false)
    expect(names.length).toBeLessThanOrEqual(16)
    expect(texts.filter((text) => /Denmark|Switzerland|Luxembourg/.test(text))).toEqual([])
  })

  it('names the capital beside its dot when one is near', () => {
    expect(quietOf(mali, 4, 'TUR')).toContainEqual(
      expect.objectContaining({ what: 'capital', text: 'Ankara' }),
    )
  })
})

it('small neighbours of close places are named once one is near', () => {
  const story = strained.find(({ slug }) => slug === 'four-capitals')
  if (!story) throw new Error('The story is missing.')
  const texts = quietOf(story, 9, 'HRV').map(({ text }) => text)
  expect(texts).toEqual(expect.arrayContaining([expect.stringMatching(/Bosnia|Serbia/)]))
})

it.each([...stories, ...strained].map((story) => ({ slug: story.slug, story })))(
  'in $slug, no country of the story is named twice, and no sea',
  ({ story }) => {
    const own = new Set(story.countries.flatMap(({ name, shortName }) => [name, shortName]))
    for (const factor of [1, 3]) {
      const names = quietOf(story, factor, story.countries[0]?.code)
      const texts = names.flatMap(({ what, text }) => (what === 'capital' ? [] : text))
      expect(texts.filter((text) => own.has(text))).toEqual([])
      expect(new Set(texts).size).toBe(texts.length)
    }
  },
)
