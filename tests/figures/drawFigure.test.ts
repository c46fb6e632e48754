import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawFigures, FIGURE_SIZE } from '../../src/figures/drawFigure.ts'
import { hatchPath } from '../../src/figures/hatch.ts'
import type { Figure, Story } from '../../src/model/story.ts'
import { compiled, maliFiles } from '../compile/exampleFiles.ts'

const mali = compiled(maliFiles)
const SOURCE = { title: 'Register 2026', url: 'https://example.org/' }

function storyWith(figures: readonly Partial<Figure>[]): Story {
  const usual = { country: 'MLI', series: 'S', year: 2020, value: 1, unit: 'tons', source: SOURCE }
  return { ...mali, figures: figures.map((figure) => ({ ...usual, ...figure })) }
}

describe('the picture of a series', () => {
  it('stacks whom the story shows below all others, in the colour of what ties them', () => {
    const [deliveries] = drawFigures(mali)
    expect(deliveries?.sides).toEqual([
      { name: 'Russia', total: 135.6, look: 'plain', lighter: 0, isShown: true },
      { name: 'Turkey', total: 21.4, look: 'heavy', lighter: 0, isShown: true },
      { name: 'France', total: 8.9, look: 'broken', lighter: 0, isShown: true },
      { name: 'All others', total: 185.48, lighter: 0 },
    ])
  })

  it('gives a partner one colour in all pictures, also where nothing ties it to the country', () => {
    const drawings = drawFigures(mali).filter(({ series }) => series.startsWith('Major arms'))
    const looks = drawings.map(({ sides }) => sides.find(({ name }) => name === 'Turkey')?.look)
    expect(looks).toEqual(['heavy', 'heavy', 'heavy'])
  })

  it('draws the second of one colour lighter', () => {
    const [drawing] = drawFigures(
      storyWith([
        { partner: 'BFA', value: 2 },
        { partner: 'NER', value: 1 },
      ]),
    )
    expect(drawing?.sides.map(({ look, lighter }) => [look, lighter])).toEqual([
      ['dotted', 0],
      ['dotted', 1],
    ])
  })

  it('leaves a gap where there is no figure', () => {
    const [drawing] = drawFigures(storyWith([{ year: 2010 }, { year: 2011 }, { year: 2014 }]))
    const [first = 0, second = 0, last = 0] = drawing?.bars.map(({ x }) => x) ?? []
    expect(drawing?.bars).toHaveLength(3)
    expect(last - second).toBeCloseTo(3 * (second - first), 1)
  })

  it('marks a bar as uncertain where one of its parts is an estimate', () => {
    const [drawing] = drawFigures(
      storyWith([{ note: 'a' }, { note: 'b', isEstimate: true }, { year: 2021 }]),
    )
    expect(drawing?.bars.map(({ isEstimate }) => isEstimate)).toEqual([true, undefined])
  })

  it('keeps any figures inside the picture, and no two bars on each other', () => {
    const figure = fc.record({
      year: fc.integer({ min: 1900, max: 2100 }),
      value: fc.integer({ min: 0, max: 10 ** 12 }).map((whole) => whole / 10_000),
      partner: fc.constantFrom('TUR', 'RUS', 'FRA', 'Others', 'Nobody'),
    })
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1, maxLength: 40 }), (figures) => {
        const [drawing] = drawFigures(storyWith(figures))
        const bars = drawing?.bars ?? []
        for (const { x, y, width, height } of bars) {
          expect(Math.min(x, y, width, height)).toBeGreaterThanOrEqual(0)
          expect(x + width).toBeLessThanOrEqual(FIGURE_SIZE.width)
          expect(y + height).toBeLessThanOrEqual(FIGURE_SIZE.height)
        }
        for (const [i, bar] of bars.entries()) {
          const next = bars[i + 1]
          if (next?.x === bar.x) expect(next.y + next.height).toBeLessThanOrEqual(bar.y + 0.02)
        }
      }),
      { numRuns: 40 },
    )
  })
})

it('hatches a box with slanting lines that stay inside', () => {
  const path = hatchPath({ x: 10, y: 20, width: 12, height: 30 }, 5)
  const points = [...path.matchAll(/M(\S+) (\S+?)l(\S+?)(-\S+?)(?=M|$)/g)].flatMap(
    ([, x, y, right, up]) => [
      [Number(x), Number(y)],
      [Number(x) + Number(right), Number(y) + Number(up)],
    ],
  )
  expect(points.length).toBeGreaterThan(10)
  for (const [x = 0, y = 0] of points) {
    expect(x).toBeGreaterThanOrEqual(10)
    expect(x).toBeLessThanOrEqual(22.1)
    expect(y).toBeGreaterThanOrEqual(19.9)
    expect(y).toBeLessThanOrEqual(50)
  }
})
