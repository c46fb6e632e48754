import { useMemo, useState } from 'react'
import { useLink } from '../linking/LinkProvider.tsx'
import { readingOrder } from '../linking/readingOrder.ts'
import { useStoryLanguage } from '../linking/useStoryLanguage.ts'
import type { enTable } from '../words/enTable.ts'
import { useWords } from '../words/words.ts'
import { Cell } from './Cell.tsx'
import { type Column, type ColumnName, columnsOf } from './columns.ts'
import { sortRows } from './sortRows.ts'

/** The flows that are shown, a row each; the headings sort them. */
export function FlowTable({ words }: { words: typeof enTable }) {
  const { story, wholeStory } = useLink()
  const page = useWords()
  const storyLanguage = useStoryLanguage()
  const [sorting, setSorting] = useState<{ name: ColumnName; isDescending: boolean }>({
    name: 'passage',
    isDescending: false,
  })
  const columns = useMemo(() => columnsOf(wholeStory, page), [wholeStory, page])
  const rows = useMemo(
    () => readingOrder(story).map((flow, i) => ({ flow, place: i + 1 })),
    [story],
  )
  const by = columns.find(({ name }) => name === sorting.name)
  const sorted = by ? sortRows(rows, { ...sorting, by }, story.lang) : rows
  const sortBy = ({ name }: Column) =>
    setSorting({ name, isDescending: name === sorting.name && !sorting.isDescending })
  return (
    <table>
      <caption>
        <span>{words.count(rows.length)}</span>
      </caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th
              key={column.name}
              scope="col"
              data-column={column.name}
              aria-sort={column === by ? directionOf(sorting.isDescending) : undefined}
            >
              <button
                type="button"
                title={column.name === 'passage' ? words.passage : undefined}
                onClick={() => sortBy(column)}
              >
                {words.columns[column.name]}
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...storyLanguage}>
        {sorted.map((row) => (
          <tr key={row.flow.id}>
            {columns.map(({ name }) => (
              <Cell key={name} row={row} column={name} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function directionOf(isDescending: boolean): 'ascending' | 'descending' {
  return isDescending ? 'descending' : 'ascending'
}
