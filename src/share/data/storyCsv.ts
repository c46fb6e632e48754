import type { BackgroundFact, Figure, Flow, Story } from '../../model/story.ts'
import { type Cell, csvText } from './csvText.ts'

/** A file of the story's data; its columns are the contract's, and then where the row is from. */
type Columns<Row> = Readonly<Record<string, (row: Row) => Cell>>

const FLOWS: Columns<Flow> = {
  from: ({ from }) => from,
  to: ({ to }) => to,
  kind: ({ kind }) => kind,
  quote: ({ quote }) => quote,
  label: ({ label }) => label,
  id: ({ id }) => id,
  status: ({ status }) => status,
  date: ({ date }) => date,
  value: ({ value }) => value?.amount,
  unit: ({ value }) => value?.unit,
  source_title: ({ source }) => source?.title,
  source_url: ({ source }) => source?.url,
  note: ({ note }) => note,
}

const FIGURES: Columns<Figure> = {
  country: ({ country }) => country,
  series: ({ series }) => series,
  partner: ({ partner }) => partner,
  year: ({ year }) => year,
  value: ({ value }) => value,
  unit: ({ unit }) => unit,
  estimate: ({ isEstimate }) => (isEstimate ? 'yes' : undefined),
  note: ({ note }) => note,
  source_title: ({ source }) => source.title,
  source_url: ({ source }) => source.url,
  licence: ({ licence }) => licence,
}

const BACKGROUND: Columns<BackgroundFact> = {
  country: ({ country }) => country,
  heading: ({ heading }) => heading,
  text: ({ text }) => text,
  date: ({ date }) => date,
  glance: ({ isGlance }) => (isGlance ? 'yes' : undefined),
  source_title: ({ source }) => source.title,
  source_url: ({ source }) => source.url,
}

/** The story's flows as a CSV file: what its article claims. `url` is the address of the story's map. */
export function flowsCsv(story: Story, url: string): string {
  return tableOf(FLOWS, story.flows, story, url)
}

/** The numbers that stand beside the article, as a CSV file. */
export function figuresCsv(story: Story, url: string): string {
  return tableOf(FIGURES, story.figures ?? [], story, url)
}

/** What stands beside the article on its countries, as a CSV file. */
export function backgroundCsv(story: Story, url: string): string {
  return tableOf(BACKGROUND, story.background ?? [], story, url)
}

/** A CSV file has no room for remarks: each row says which story it is from and on what terms that may be used. */
function tableOf<Row>(
  columns: Columns<Row>,
  rows: readonly Row[],
  story: Story,
  url: string,
): string {
  const origin = {
    story: story.title,
    story_url: url,
    story_publisher: story.publisher,
    story_licence: story.licence,
  }
  return csvText(
    [...Object.keys(columns), ...Object.keys(origin)],
    rows.map((row) => [
      ...Object.values(columns).map((cellOf) => cellOf(row)),
      ...Object.values(origin),
    ]),
  )
}
