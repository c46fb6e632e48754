import type { PageSizes } from './fileSizes.ts'
import { kilobytes, type Line, limitLine, moreLine, ratioLine } from './lines.ts'
import { median } from './statistics.ts'
import type { FramePaint } from './visitFrames.ts'

/** One value of ours and one of the reference. */
interface Pair<Value> {
  ours: Value
  bare: Value
}

/** Everything that was measured of the embed; all times in milliseconds. */
export interface EmbedMeasurements {
  /** When the one frame of a page was painted, once for each visit. */
  painted: { text: FramePaint[]; ours: FramePaint[] }
  sizes: PageSizes
  /** All that one frame asks for, in bytes on the wire. */
  bytes: Pair<number>
}

/** The embed's lines of the result. */
export function embedLines(measurements: EmbedMeasurements): Line[] {
  const { painted, sizes, bytes } = measurements
  return [
    ratioLine(
      'embed painted / text in a frame',
      median(painted.ours.map(paintedAt)),
      median(painted.text.map(paintedAt)),
      1.5,
    ),
    limitLine('embed, HTML', kilobytes(sizes.html), 45, 'KB'),
    limitLine('embed, script before the live map', kilobytes(sizes.script), 90, 'KB'),
    moreLine('embed, all in all', kilobytes(bytes.ours), kilobytes(bytes.bare), 130),
  ]
}

/** What the lines leave out, in words. */
export function embedNotes({ painted }: EmbedMeasurements): string {
  const [ownOurs, ownText] = [painted.ours, painted.text].map((paints) =>
    median(paints.map(({ ownPainted }) => ownPainted)).toFixed(0),
  )
  return [
    `In a frame, counted from its own navigation: ours ${ownOurs} ms, text page ${ownText} ms.`,
  ].join('\n')
}

const paintedAt = ({ painted }: FramePaint) => painted
