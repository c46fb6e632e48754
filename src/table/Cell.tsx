import { KindSample } from '../kinds/KindSample.tsx'
import { useLink } from '../linking/LinkProvider.tsx'
import { useInterfaceLanguage } from '../linking/useStoryLanguage.ts'
import { countryName, kindOf } from '../model/storyLookup.ts'
import { fragmentOf } from '../model/target.ts'
import { useWords } from '../words/words.ts'
import type { ColumnName, Row } from './columns.ts'

/** What {@link Cell} shows. */
export interface CellProps {
  row: Row
  column: ColumnName
}

/** One cell of a row, in the language of its words; what the flow is called heads the row. */
export function Cell({ row: { flow, place }, column }: CellProps) {
  const { story } = useLink()
  const words = useWords()
  const ownLanguage = useInterfaceLanguage()
  switch (column) {
    case 'passage':
      return (
        <td className="number" {...ownLanguage}>
          {place}
        </td>
      )
    case 'from':
      return <td>{countryName(story, flow.from)}</td>
    case 'to':
      return <td>{countryName(story, flow.to)}</td>
    case 'kind': {
      const kind = kindOf(story, flow.kind)
      return (
        <td {...ownLanguage}>
          <span className="table-kind">
            <KindSample kind={kind} />
            <bdi>{words.kind(kind)}</bdi>
          </span>
        </td>
      )
    }
    case 'status':
      return <td {...ownLanguage}>{words.status(flow)}</td>
    case 'what':
      return (
        <th scope="row">
          <a href={fragmentOf({ kind: 'flow', id: flow.id })} data-target={flow.id}>
            {flow.label}
          </a>
        </th>
      )
    case 'date':
      return (
        <td className="date" {...ownLanguage}>
          {flow.date && <time dateTime={flow.date}>{words.date(flow.date)}</time>}
        </td>
      )
    case 'value':
      return (
        <td className="number value" {...ownLanguage}>
          {flow.value && words.amount(flow.value.amount, flow.value.unit)}
        </td>
      )
  }
}
