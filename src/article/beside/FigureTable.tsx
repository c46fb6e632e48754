import type { FigureSide } from '../../figures/drawFigure.ts'
import { sumOf } from '../../figures/seriesOf.ts'
import { useLink } from '../../linking/LinkProvider.tsx'
import type { Figure } from '../../model/story.ts'
import { countryName } from '../../model/storyLookup.ts'
import { useBesideWords } from '../../words/besideWords.ts'

/** What {@link FigureTable} lists. */
export interface FigureTableProps {
  caption: string
  figures: readonly Figure[]
  /** The columns, in this order. */
  sides: readonly FigureSide[]
}

/** The numbers of a picture: a row a year, a column a side. */
export function FigureTable({ caption, figures, sides }: FigureTableProps) {
  const { wholeStory: story } = useLink()
  const words = useBesideWords()
  const years = [...new Set(figures.map(({ year }) => year))].sort((a, b) => a - b)
  const nameOf = ({ partner }: Figure) =>
    partner === undefined ? undefined : countryName(story, partner)
  const hasNotes = figures.some(({ note }) => note)
  return (
    <table>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.year}</th>
          {sides.map(({ name }) => (
            <th key={name ?? ''} scope="col">
              {name ?? words.value}
            </th>
          ))}
          {hasNotes && <th scope="col">{words.note}</th>}
        </tr>
      </thead>
      <tbody>
        {years.map((year) => {
          const ofYear = figures.filter((figure) => figure.year === year)
          return (
            <tr key={year}>
              <th scope="row">{year}</th>
              {sides.map(({ name }) => (
                <td key={name ?? ''}>
                  <Cell figures={ofYear.filter((figure) => nameOf(figure) === name)} />
                </td>
              ))}
              {hasNotes && (
                <td>{[...new Set(ofYear.flatMap(({ note }) => note ?? []))].join(', ')}</td>
              )}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function Cell({ figures }: { figures: readonly Figure[] }) {
  const words = useBesideWords()
  if (figures.length === 0) return null
  return (
    <>
      <span>{words.amount(sumOf(figures))}</span>
      {figures.some(({ isEstimate }) => isEstimate) && (
        <>
          {' '}
          <small>{words.estimate}</small>
        </>
      )}
    </>
  )
}
