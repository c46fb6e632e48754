import { FIGURE_SIZE, type FigureDrawing, type FigureSide } from '../../figures/drawFigure.ts'
import { boxPath, hatchPath } from '../../figures/hatch.ts'
import { certaintyOf, sumOf, yearsOf } from '../../figures/seriesOf.ts'
import { useLink } from '../../linking/LinkProvider.tsx'
import { useStoryLanguage } from '../../linking/useStoryLanguage.ts'
import { useBesideWords } from '../../words/besideWords.ts'
import { Sentence } from '../../words/Sentence.tsx'
import { FigureTable } from './FigureTable.tsx'
import { SourceLink } from './SourceLink.tsx'

/** Between two lines of what is uncertain, in units of the picture. */
const HATCH_GAP = 5

/** A series of figures: what it shows in words, the picture, its numbers, and where they come from. */
export function FigurePicture({ drawing }: { drawing: FigureDrawing }) {
  const { wholeStory: story } = useLink()
  const words = useBesideWords()
  const storyLanguage = useStoryLanguage()
  const figures = (story.figures ?? []).filter(
    ({ country, series }) => country === drawing.country && series === drawing.series,
  )
  const [first] = figures
  if (!first) return null
  const [most] = drawing.sides
  const told = { total: sumOf(figures), unit: first.unit, ...yearsOf(figures) }
  const name = most?.name
  const isMost = drawing.sides.every(({ total }) => total <= (most?.total ?? 0))
  const tell = isMost ? words.most : words.mostShown
  const sentence =
    name === undefined
      ? words.all(told)
      : drawing.sides.length > 1
        ? tell(name, most?.total ?? 0, told)
        : words.allOf(name, told)
  const licences = [...new Set(figures.flatMap(({ licence }) => licence ?? []))]
  return (
    <figure className="figure">
      <figcaption>
        <strong {...storyLanguage}>{drawing.series}</strong>
        <span className="figure-says">
          {[sentence, words.hatched[certaintyOf(figures)]].filter(Boolean).join(' ')}
        </span>
      </figcaption>
      {drawing.sides.length > 1 && <Key sides={drawing.sides} />}
      <Bars drawing={drawing} />
      <details className="figure-numbers">
        <summary>{words.numbers}</summary>
        <FigureTable caption={drawing.series} figures={figures} sides={drawing.sides} />
      </details>
      <p className="source">
        <Sentence
          words={words.unitAndSource(first.unit)}
          slots={{ source: <SourceLink source={first.source} /> }}
        />{' '}
        <span {...storyLanguage}>{licences.join(' ')}</span>
      </p>
    </figure>
  )
}

function Key({ sides }: { sides: readonly FigureSide[] }) {
  const words = useBesideWords()
  return (
    <ul className="figure-key">
      {sides.map((side) => (
        <li key={side.name ?? ''}>
          <svg viewBox="0 0 12 12" width="0.75rem" height="0.75rem" aria-hidden="true">
            <g {...toneOf(side)}>
              <rect className="bar" width="12" height="12" />
            </g>
          </svg>
          <span>{side.name}</span>
          <span className="count">{words.amount(side.total)}</span>
        </li>
      ))}
    </ul>
  )
}

/** The picture itself: sentence and table say what it shows. */
function Bars({ drawing: { bars, sides, values, years } }: { drawing: FigureDrawing }) {
  const { width, height } = FIGURE_SIZE
  return (
    <svg className="figure-bars" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {values.map(({ at, label }) => (
        <g key={label}>
          <path className="axis" d={`M30 ${at}H${width}`} />
          <text x={24} y={at} dy=".35em" textAnchor="end">
            {label}
          </text>
        </g>
      ))}
      {sides.map((side, index) => (
        <g key={side.name ?? ''} {...toneOf(side)}>
          <SideBars bars={bars.filter((bar) => bar.side === index)} />
        </g>
      ))}
      {years.map(({ at, label }) => (
        <text key={label} x={at} y={height - 5} textAnchor="middle">
          {label}
        </text>
      ))}
    </svg>
  )
}

/** The bars of one side, the uncertain ones hatched. */
function SideBars({ bars }: { bars: FigureDrawing['bars'] }) {
  const sure = bars.filter(({ isEstimate }) => !isEstimate)
  const unsure = bars.filter(({ isEstimate }) => isEstimate)
  return (
    <>
      <path className="bar" d={sure.map(boxPath).join('')} />
      {unsure.length > 0 && (
        <>
          <path className="unsure" d={unsure.map(boxPath).join('')} />
          <path className="hatch" d={unsure.map((bar) => hatchPath(bar, HATCH_GAP)).join('')} />
        </>
      )}
    </>
  )
}

/** Attributes that give a side its colour. */
function toneOf({ look, lighter }: FigureSide) {
  return { className: 'side', 'data-look': look, 'data-lighter': Math.min(lighter, 3) || undefined }
}
