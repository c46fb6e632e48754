import { groupBy } from '../model/groupBy.ts'
import type { Figure, Flow } from '../model/story.ts'
import { type Certainty, certaintyOf, type Series, seriesIn, sumOf, yearsOf } from './seriesOf.ts'

/** A number of a series that stands for several rows. */
export interface PairSum {
  /** What the rows say of themselves; absent where they are all counted together. */
  note?: string
  total: number
  first: number
  last: number
}

/** What a series counts between two sides. */
export interface PairSeries {
  series: Series
  /** Code or name of the side that is not the series' own country. */
  partner: string
  sums: PairSum[]
  certainty: Certainty
}

/** What figures count between the two sides of a flow, whichever of them they are of. */
export function pairFigures(figures: readonly Figure[], { from, to }: Flow): PairSeries[] {
  return [
    { country: to, partner: from },
    { country: from, partner: to },
  ].flatMap(({ country, partner }) => {
    const own = figures.filter((each) => each.country === country && each.partner === partner)
    return seriesIn(own).map((series) => ({
      ...{ series, partner },
      sums: sumsOf(series.figures),
      certainty: certaintyOf(series.figures),
    }))
  })
}

/** The sums by note, where each row has one; else one of all. */
function sumsOf(figures: readonly Figure[]): PairSum[] {
  const isNoted = figures.every(({ note }) => note)
  return [...groupBy(figures, ({ note }) => (isNoted ? note : undefined))].map(([note, own]) => ({
    ...(note !== undefined && { note }),
    total: sumOf(own),
    ...yearsOf(own),
  }))
}
