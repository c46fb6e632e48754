import { groupBy } from '../model/groupBy.ts'
import type { CountryCode, Figure } from '../model/story.ts'

/** The figures of a country that make one picture. */
export interface Series {
  country: CountryCode
  name: string
  /** Never empty. */
  figures: readonly Figure[]
}

/** The figures by country and series, in the order in which they come first. */
export function seriesIn(figures: readonly Figure[] = []): Series[] {
  return [...groupBy(figures, ({ country, series }) => JSON.stringify([country, series]))].flatMap(
    ([, own]) => {
      const [first] = own
      return first ? [{ country: first.country, name: first.series, figures: own }] : []
    },
  )
}

/** The sum of the figures' values, to four decimals: it has no binary remainders. */
export function sumOf(figures: readonly Pick<Figure, 'value'>[]): number {
  const whole = 10_000
  return figures.reduce((sum, { value }) => sum + Math.round(value * whole), 0) / whole
}

/** How sure a source is of several numbers. */
export type Certainty = 'sure' | 'partly' | 'estimates'

/** How many of the figures are estimates. */
export function certaintyOf(figures: readonly Pick<Figure, 'isEstimate'>[]): Certainty {
  const unsure = figures.filter(({ isEstimate }) => isEstimate).length
  if (unsure === 0) return 'sure'
  return unsure === figures.length ? 'estimates' : 'partly'
}

/** The first and the last year of which there is a figure. */
export function yearsOf(figures: readonly Pick<Figure, 'year'>[]): { first: number; last: number } {
  const years = figures.map(({ year }) => year)
  return { first: Math.min(...years), last: Math.max(...years) }
}
