import { KindSample } from '../kinds/KindSample.tsx'
import { WidthSample } from '../kinds/WidthSample.tsx'
import { type KeyEntry, SAMPLE_SCALE } from './layOutKey.ts'

/** What {@link KeySample} draws. */
export interface KeySampleProps {
  entry: KeyEntry
  /** Size of the name's letters in pixels. */
  size: number
  /** How much wider than on a page the picture's lines are, if its renderer scales them; absent if they do not scale. */
  lineScale?: number
}

/** Half the height of a sample as it is drawn on a page. */
const HALF_HEIGHT = 6

/** The sample of a kind or a width in a picture's key. */
export function KeySample({ entry, size, lineScale }: KeySampleProps) {
  const { x, y } = entry
  const scale = size * SAMPLE_SCALE
  return (
    <g transform={`translate(${x} ${y - HALF_HEIGHT * scale}) scale(${scale})`}>
      {'kind' in entry ? (
        <KindSample kind={entry.kind} />
      ) : (
        <WidthSample width={lineScale ? (entry.width * lineScale) / scale : entry.width} />
      )}
    </g>
  )
}
