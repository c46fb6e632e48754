import { describe, expect, it } from 'vitest'
import { boundsOverlap } from '../../../src/geo/bounds.ts'
import type { Drawing } from '../../../src/geo/drawing.ts'
import { labelBounds } from '../../../src/geo/labelSides.ts'
import { usualLetters } from '../../../src/geo/letters.ts'
import { toScreen } from '../../../src/geo/view.ts'
import { LOOKS, lookOf } from '../../../src/kinds/looks.ts'
import { PALETTES } from '../../../src/kinds/palette.ts'
import { storyIndex } from '../../../src/model/storyLookup.ts'
import { paintedWidth, rasterise } from '../../../src/site/socialCard/rasterise.ts'
import { siteSocialCards } from '../../../src/site/socialCard/siteSocialCards.ts'
import { socialCard } from '../../../src/site/socialCard/socialCard.ts'
import {
  CARD_NAME_SIZE,
  MAP_LEFT,
  MARK_SCALE,
  socialCardMap,
} from '../../../src/site/socialCard/socialCardMap.ts'
import { en } from '../../../src/words/en.ts'
import { content } from '../../stories/exampleSite.ts'
import { socialCardLines } from './socialCardLines.ts'

const { ink } = PALETTES.light
const arms = LOOKS.heavy?.colour.light ?? ''

/** How many pixels of exactly that colour lie in the columns from `left` to `right` above `bottom`. */
function countPixels(
  { pixels, width }: { pixels: Buffer; width: number },
  colour: string,
  [left, right]: [number, number],
  bottom = 630,
): number {
  const rgb = Number.parseInt(colour.slice(1), 16)
  let count = 0
  for (let i = 0; i < bottom * width; i++) {
    const x = i % width
    if (x >= left && x < right && pixels.readUIntBE(4 * i, 3) === rgb) count++
  }
  return count
}

/** What the widths of lines say, if they say something. */
function widthsOf({ widthKey }: Drawing): string[] {
  return (widthKey?.samples ?? []).map(({ amount }) => en.amount(amount, widthKey?.unit ?? ''))
}

it('some stories have widths to explain', () => {
  expect(content.stories.filter(({ drawing }) => widthsOf(drawing).length === 2)).not.toEqual([])
})

describe.each(content.stories)('the social card of $story.slug', (built) => {
  const { story, drawing } = built
  const { svg, problems } = socialCard(built)
  const image = rasterise(svg)
  const png = image.asPng()
  const lines = socialCardLines(svg)

  it('is a PNG of 1200 by 630 pixels, small enough for those who fetch it', () => {
    expect(png.toString('latin1', 1, 4)).toBe('PNG')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
    expect(png.length).toBeLessThan(500_000)
  })

  it('says title, deck, what the lines mean, publisher and whose map it is, and lacks nothing', () => {
    const words = lines.map(({ text }) => text).join(' ')
    const signs = [...story.kinds.map(en.kind), ...widthsOf(drawing)]
    const said = [story.title, story.deck, ...signs, story.publisher, en.map.credit]
    expect(words).toBe(said.filter(Boolean).join(' '))
    expect(problems).toEqual([])
  })

  it('paints the title in ink at the left and the arcs in their colour on the map alone', () => {
    const titleBottom = Math.max(...lines.filter(({ size }) => size > 30).map(({ y }) => y))
    expect(countPixels(image, ink, [0, MAP_LEFT], titleBottom)).toBeGreaterThan(5000)
    expect(countPixels(image, arms, [MAP_LEFT, 1200])).toBeGreaterThan(1000)
    expect(countPixels(image, arms, [0, MAP_LEFT], titleBottom)).toBe(0)
  })

  it('shows a sample of each kind before its name', () => {
    for (const kind of story.kinds) {
      const line = lines.find(({ text }) => text === en.kind(kind))
      if (!line) throw new Error(`${kind.name} is not named.`)
      const before = countPixels(image, lookOf(kind).colour.light, [line.x - 60, line.x])
      expect(before, kind.name).toBeGreaterThan(10)
    }
  })

  it('shows widths as wide as the arcs of such values are', () => {
    const samples = [
      ...svg.matchAll(
        /scale\(([\d.]+)\)"><svg class="width-sample"[^>]*><path[^>]*stroke-width="([\d.]+)"/g,
      ),
    ].map(([, scale, width]) => Number(scale) * Number(width))
    const wanted = (drawing.widthKey?.samples ?? []).map(({ width }) => width * MARK_SCALE)
    expect(samples.map((width) => width.toFixed(3))).toEqual(wanted.map((each) => each.toFixed(3)))
  })

  it('shows names on the map, of those with most flows before others, clear of the text and of each other', () => {
    const { layout, view } = socialCardMap(drawing, story)
    const letters = usualLetters(CARD_NAME_SIZE)
    const boxes = layout.labels.map(({ code, text, side }) => {
      const place = drawing.places.find((each) => each.code === code)
      const at = toScreen(view, place?.at ?? { x: 0, y: 0 })
      const middle = { x: at.x / MARK_SCALE, y: at.y / MARK_SCALE }
      return labelBounds(letters.widthOf(text), letters.size, middle, side)
    })
    const { flowsOf } = storyIndex(story)
    const [main] = [...story.countries].sort(
      (a, b) => flowsOf(b.code).length - flowsOf(a.code).length,
    )
    expect(layout.labels.map(({ code }) => code)).toContain(main?.code)
    expect(layout.labels.length).toBeGreaterThanOrEqual(Math.min(story.countries.length, 9) - 2)
    for (const [i, box] of boxes.entries()) {
      // A place beyond the map has its name there, too.
      if (box.maxX < 0) continue
      expect(box.minX * MARK_SCALE).toBeGreaterThan(MAP_LEFT)
      expect(box.maxX * MARK_SCALE).toBeLessThan(1200)
      expect(boxes.slice(i + 1).filter((other) => boundsOverlap(box, other))).toEqual([])
    }
  })
})

it('a social card is written in its own fonts alone, whatever the machine has', () => {
  const width = (family: string) =>
    paintedWidth(
      `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text font-family="${family}">Mali</text></svg>`,
    )
  expect(width('No Such Family')).toBeGreaterThan(0)
  for (const family of ['Arial', 'DejaVu Sans', 'Helvetica', 'Liberation Sans', 'monospace']) {
    expect(width(family)).toBe(width('No Such Family'))
  }
  expect(width('Source Serif 4')).not.toBe(width('No Such Family'))
})

it('each story has a social card in its folder', () => {
  const cards = siteSocialCards(content)
  expect(cards.map(({ fileName }) => fileName)).toEqual(
    content.stories.map(({ story }) => `${story.slug}/card.png`),
  )
})

it('cards are drawn in turns of their own, between which their memory is given back', async () => {
  let turns = 0
  let turning = setImmediate(function count() {
    turns++
    turning = setImmediate(count)
  })
  for (const { draw } of siteSocialCards(content)) {
    const before = turns
    await draw()
    expect(turns).toBeGreaterThan(before)
  }
  clearImmediate(turning)
})
