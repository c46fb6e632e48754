import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Drawing, drawStory } from '../../src/geo/drawing.ts'
import { isWide } from '../../src/geo/frame.ts'
import type { LabelRoom } from '../../src/geo/labelScene.ts'
import { layOutMarks } from '../../src/geo/layout.ts'
import { NAME_SIZE, usualLetters } from '../../src/geo/letters.ts'
import { LAYOUT_NAMES, roomOf, USUAL_BOXES, WIDE_BOXES } from '../../src/geo/usualLayouts.ts'
import type { View } from '../../src/geo/view.ts'
import type { Story } from '../../src/model/story.ts'
import { kindOf, storyIndex } from '../../src/model/storyLookup.ts'
import { grounds } from '../stories/exampleGrounds.ts'
import { gazetteer, stories, strained } from '../stories/exampleStories.ts'
import { inventStory } from '../stories/inventedStory.ts'
import { MAP_BOXES } from './mapSizes.ts'
import { headCollisions, headFaults, labelFaults } from './markFaults.ts'

const letters = usualLetters(NAME_SIZE)
const sizes = Object.entries(MAP_BOXES)
const drawn = [...stories, ...strained].map((story) => ({
  slug: story.slug,
  story,
  drawing: drawStory(story, grounds),
}))

/** Names that would slip from under the pointer: who is hovered is named first, with the far ends of its flows. */
function slippedNames(story: Story, drawing: Drawing, room: LabelRoom): string[] {
  const wish = { flows: story.flows, rooms: [room], letters }
  const usual = layOutMarks(drawing, wish)
  return usual.labels.flatMap((label) => {
    const { code } = label
    const first = [code, ...storyIndex(story).partnersOf(code)]
    const layout = layOutMarks(drawing, { ...wish, first, before: usual })
    const now = layout.labels.find((each) => each.code === code)
    return now?.side === label.side && now.text === label.text ? [] : [code]
  })
}

/** The room as it is after zooming in on a point of the frame and dragging it aside. */
function zoomed(room: LabelRoom, factor: number, aside: number): LabelRoom {
  const { view, map } = room
  const middle = { x: map.width / 2, y: map.height / 2 }
  const moved: View = {
    scale: view.scale * factor,
    x: middle.x + (view.x - middle.x) * factor + aside,
    y: middle.y + (view.y - middle.y) * factor,
  }
  return { ...room, view: moved }
}

function faults(story: Pick<Story, 'flows'>, drawing: Drawing, room: LabelRoom): string[] {
  const layout = layOutMarks(drawing, { flows: story.flows, rooms: [room], letters })
  return [
    ...headFaults(drawing, layout.heads, room.view),
    ...labelFaults(drawing, layout, room, letters),
  ]
}

describe.each(drawn)('the marks of $slug', ({ story, drawing }) => {
  it.each(sizes)('lie where they belong on a map at %s', (_, box) => {
    expect(faults(story, drawing, roomOf(box, drawing.frame))).toEqual([])
  })

  it('do so wherever the map is zoomed and dragged', () => {
    for (const [, box] of sizes) {
      const room = roomOf(box, drawing.frame)
      for (const [factor, aside] of [
        [0.6, 0],
        [1.7, 40],
        [3, -80],
        [5.6, 200],
      ] as const) {
        expect(faults(story, drawing, zoomed(room, factor, aside))).toEqual([])
      }
    }
  })

  it('name who is picked and the far ends of its flows, as far as there is room', () => {
    for (const [, box] of sizes.slice(0, 2)) {
      const room = roomOf(box, drawing.frame)
      const wish = { flows: story.flows, rooms: [room], letters }
      const usual = layOutMarks(drawing, wish)
      for (const { code, isEnd } of drawing.places) {
        const first = [code, ...storyIndex(story).partnersOf(code)]
        const layout = layOutMarks(drawing, { ...wish, first, before: usual })
        if (isEnd) expect(layout.labels.map((label) => label.code)).toContain(code)
        expect(labelFaults(drawing, layout, room, letters)).toEqual([])
      }
    }
  })

  it('leave a name where it is when it is pointed at', () => {
    for (const [, box] of sizes.slice(0, 4)) {
      expect(slippedNames(story, drawing, roomOf(box, drawing.frame))).toEqual([])
    }
  })

  it('have a head on every flow with a direction', () => {
    const directed = story.flows.filter(({ kind }) => kindOf(story, kind).directed)
    for (const name of LAYOUT_NAMES) {
      const heads = drawing.layouts[name].heads.map(({ flow }) => flow)
      expect(heads.sort()).toEqual(directed.map(({ id }) => id).sort())
    }
  })

  it('hold in all usual maps without a script', () => {
    for (const name of LAYOUT_NAMES) {
      for (const box of (isWide(drawing.frame) ? WIDE_BOXES : USUAL_BOXES)[name]) {
        const room = roomOf(box, drawing.frame)
        expect(labelFaults(drawing, drawing.layouts[name], room, letters)).toEqual([])
        expect(headFaults(drawing, drawing.layouts[name].heads, room.view)).toEqual([])
      }
    }
  })
})

it('heads lie on no other head where the dots have room', () => {
  for (const { slug, story, drawing } of drawn.slice(0, 1)) {
    for (const [size, box] of sizes) {
      const room = roomOf(box, drawing.frame)
      const { heads } = layOutMarks(drawing, { flows: story.flows, rooms: [room], letters })
      expect.soft(headCollisions(heads, room.view), `${slug} at ${size}`).toEqual([])
    }
  }
})

it('the marks of any story lie where they belong', { timeout: 60_000 }, () => {
  const invention = fc.record({
    countries: fc.integer({ min: 2, max: 60 }),
    flows: fc.integer({ min: 1, max: 80 }),
    seed: fc.nat(),
  })
  const size = fc.constantFrom(...sizes.map(([, box]) => box))
  fc.assert(
    fc.property(invention, size, (invention, box) => {
      const story = inventStory(gazetteer.values(), invention)
      const drawing = drawStory(story, grounds)
      const room = roomOf(box, drawing.frame)
      expect(faults(story, drawing, room)).toEqual([])
      expect(slippedNames(story, drawing, room)).toEqual([])
    }),
    { numRuns: 40 },
  )
})
