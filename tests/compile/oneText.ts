import { withBody } from './exampleFiles.ts'

const sound = withBody('Words.')

/** Columns of flows.csv that hold words. */
export const COLUMNS = 'quote label unit before after source_title note'.split(' ')

/** Fields of the front matter that hold words. */
export const FIELDS = 'title alt deck byline publisher licence worldview'.split(' ')

/** A sound story whose one claim says this in one of its cells, as CSV. */
export function withCell(column: string, cell: string) {
  const row = new Map(
    Object.entries({
      from: 'MLI',
      to: 'FRA',
      kind: 'arms',
      quote: 'Last words',
      label: 'L',
      value: '1',
    }),
  ).set(column, cell)
  return { ...sound, flows: `${[...row.keys()].join()}\n${[...row.values()].join()}\n` }
}

/** A sound story with this field, as YAML, last in its front matter. */
export function withField(field: string, yaml: string) {
  const others = ['title: T', 'alt: A'].filter((line) => !line.startsWith(`${field}:`))
  return {
    ...sound,
    article: `---\n${others.join('\n')}\n${field}: ${yaml}\n---\nLast words.\n`,
  }
}
