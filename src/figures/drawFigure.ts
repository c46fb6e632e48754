import { scaleBand, scaleLinear } from 'd3-scale'
import { groupBy } from '../model/groupBy.ts'
import type { Figure, Story } from '../model/story.ts'
import { countryName, kindOf, storyIndex } from '../model/storyLookup.ts'
import { type Series, seriesIn, sumOf, yearsOf } from './seriesOf.ts'

/** The size of a picture, in its own units: about CSS pixels in a card. */
export const FIGURE_SIZE = { width: 300, height: 150 }

/** Room for the numbers on the left and the years below, in the same units. */
const ROOM = { left: 30, right: 16, top: 10, bottom: 20 }

/** No bar has more room, in the same units: few years stand on the left. */
const WIDEST = 30

/** Years that are named stand so far apart, in the same units. */
const YEAR_APART = 40

/** One side of a picture: whoever stands in `partner`. */
export interface FigureSide {
  /** What the story calls it; absent where the figures name nobody. */
  name?: string
  total: number
  /** The look of what ties it to the country in the story; absent for all others, which are grey. */
  look?: string
  /** Whether the story shows it, too; absent if not. */
  isShown?: true
  /** How many sides before it have the same colour: it is the lighter for each. */
  lighter: number
}

/** A part of a bar: what one side adds in one year. */
interface FigureBar {
  /** Index of its side. */
  side: number
  x: number
  y: number
  width: number
  height: number
  isEstimate?: true
}

/** A line or a mark of an axis, with what stands there. */
interface Tick {
  at: number
  label: number
}

/** A series as a picture of bars that is ready to be drawn, in units of {@link FIGURE_SIZE}. */
export interface FigureDrawing {
  country: string
  series: string
  /** Those that the story shows, and then the others; each time the one with the most first. The first lies lowest. */
  sides: FigureSide[]
  bars: FigureBar[]
  /** Baselines of round numbers. */
  values: Tick[]
  /** Middles of years that are named. */
  years: Tick[]
}

/** The pictures of all figures of a story: a bar a year, and a gap where there is no figure. */
export function drawFigures(story: Story): FigureDrawing[] {
  return seriesIn(story.figures).map((series) => drawFigure(story, series))
}

function drawFigure(story: Story, { country, name, figures }: Series): FigureDrawing {
  const byPartner = groupBy(figures, ({ partner }) => partner)
  const { countries } = storyIndex(story)
  const order = [...byPartner]
    .map(([partner, own]) => ({
      ...{ partner, total: sumOf(own) },
      isShown: partner !== undefined && countries.has(partner),
    }))
    .sort((a, b) => Number(b.isShown) - Number(a.isShown) || b.total - a.total)
  const byYear = groupBy(figures, ({ year }) => year)
  const { first, last } = yearsOf(figures)
  const all = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  const right = FIGURE_SIZE.width - ROOM.right
  const x = scaleBand(all, [ROOM.left, Math.min(right, ROOM.left + all.length * WIDEST)]).padding(
    0.2,
  )
  const most = Math.max(...[...byYear.values()].map(sumOf))
  const y = scaleLinear([0, most || 1], [FIGURE_SIZE.height - ROOM.bottom, ROOM.top]).nice(3)
  const bars = all.flatMap((year) => {
    const own = byYear.get(year) ?? []
    let below = 0
    return order.flatMap(({ partner }, side) => {
      const parts = own.filter((figure) => figure.partner === partner)
      const value = sumOf(parts)
      if (value === 0) return []
      const [bottom, top] = [y(below), y(below + value)]
      below += value
      const bar = { x: x(year) ?? 0, y: top, width: x.bandwidth(), height: bottom - top }
      return [{ side, ...rounded(bar), ...estimate(parts) }]
    })
  })
  const step = Math.ceil(YEAR_APART / x.step())
  return {
    ...{ country, series: name, bars },
    sides: sidesOf(story, country, order),
    values: y.ticks(3).map((value) => ({ at: round(y(value)), label: value })),
    years: all
      .filter((year) => (last - year) % step === 0)
      .map((year) => ({ at: round((x(year) ?? 0) + x.bandwidth() / 2), label: year })),
  }
}

function sidesOf(
  story: Story,
  country: string,
  order: readonly { partner: string | undefined; total: number; isShown: boolean }[],
): FigureSide[] {
  const seen = new Map<string | undefined, number>()
  return order.map(({ partner, total, isShown }) => {
    const look = lookBetween(story, country, partner)
    const lighter = seen.get(look) ?? 0
    seen.set(look, lighter + 1)
    const named = partner !== undefined && { name: countryName(story, partner) }
    return {
      ...{ ...named, total, ...(look !== undefined && { look }), lighter },
      ...(isShown && ({ isShown } as const)),
    }
  })
}

/** How the story draws what ties both or, if nothing does, what ties the partner to others. */
function lookBetween(story: Story, country: string, partner: string | undefined) {
  const own = storyIndex(story).flowsOf(partner ?? '')
  const ranked = [
    ...own.filter(({ from, to }) => from === partner && to === country),
    ...own.filter(({ from, to }) => from === country && to === partner),
    ...own.filter(({ from }) => from === partner),
    ...own,
  ]
  const [tie] = ranked
  return tie && kindOf(story, tie.kind).look
}

function estimate(parts: readonly Figure[]): { isEstimate?: true } {
  return parts.some(({ isEstimate }) => isEstimate) ? { isEstimate: true } : {}
}

function rounded(bar: Omit<FigureBar, 'side'>): Omit<FigureBar, 'side'> {
  const { x, y, width, height } = bar
  return { x: round(x), y: round(y), width: round(width), height: round(height) }
}

function round(length: number): number {
  return Math.round(length * 100) / 100
}
