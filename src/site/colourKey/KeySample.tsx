import { KindSample } from '../../kinds/KindSample.tsx'
import { type KeyEntry, SAMPLE_SCALE } from './layOutKey.ts'

/** What {@link KeySample} draws. */
export interface KeySampleProps {
  entry: KeyEntry
  /** Size of the name's letters in pixels. */
  size: number
}

/** Half the height of a sample as it is drawn on a page. */
const HALF_HEIGHT = 6

/** The sample of a kind in a picture's colour key. */
export function KeySample({ entry: { kind, x, y }, size }: KeySampleProps) {
  const scale = size * SAMPLE_SCALE
  return (
    <g transform={`translate(${x} ${y - HALF_HEIGHT * scale}) scale(${scale})`}>
      <KindSample kind={kind} />
    </g>
  )
}
