import type { PageSizes } from './fileSizes.ts'
import { countLine, kilobytes, type Line, limitLine, ratioLine } from './lines.ts'
import type { FramesRead } from './scrollFrames.ts'
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
  /** When each frame of the page with many was painted. */
  manyPainted: Pair<readonly FramePaint[]>
  manyRead: Pair<FramesRead>
}

/** The embed's lines of the result. */
export function embedLines(measurements: EmbedMeasurements): Line[] {
  const { painted, sizes, bytes, manyPainted, manyRead } = measurements
  const { ours, bare } = manyRead
  return [
    ratioLine(
      'embed painted / text in a frame',
      median(painted.ours.map(paintedAt)),
      median(painted.text.map(paintedAt)),
      1.5,
    ),
    limitLine('embed, HTML', kilobytes(sizes.html), 45, 'KB'),
    limitLine('embed, script before the live map', kilobytes(sizes.script), 90, 'KB'),
    limitLine('embed, all that is loaded to read', kilobytes(bytes.ours), 130, 'KB'),
    ratioLine(
      `${ours.frames} frames painted / bare frames`,
      Math.max(...manyPainted.ours.map(paintedAt)),
      Math.max(...drawn(manyPainted.bare)),
      0.2,
    ),
    ratioLine(
      `${ours.frames} frames read, memory / bare frames`,
      megabytes(ours.peakMemory),
      megabytes(bare.peakMemory),
      0.4,
      'MB',
    ),
    countLine(
      `${ours.frames} frames read, contexts lost`,
      ours.contexts.lost,
      bare.contexts.lost,
      0,
    ),
  ]
}

/** What the lines leave out, in words. */
export function embedNotes({ painted, manyPainted, manyRead }: EmbedMeasurements): string {
  const { ours, bare } = manyRead
  const [ownOurs, ownText] = [painted.ours, painted.text].map((paints) =>
    median(paints.map(({ ownPainted }) => ownPainted)).toFixed(0),
  )
  return [
    `In a frame, counted from its own navigation: ours ${ownOurs} ms, text page ${ownText} ms.`,
    `The pages with ${ours.frames} frames are visited once. All frames in view: ${drawn(manyPainted.ours).length} of our ${ours.frames} maps and ${drawn(manyPainted.bare).length} of the ${bare.frames} bare maps were painted; a bare map that never was is left out.`,
    `Read one by one, ${ours.drawn} of our ${ours.frames} frames answered and ${bare.drawn} of the bare maps were drawn; at the end ${ours.live} of ours were live. WebGL contexts: ours ${contextWords(ours)}; bare frames ${contextWords(bare)}.`,
    `JavaScript heap at the end: ours ${megabytes(ours.heap).toFixed(0)} MB, bare frames ${megabytes(bare.heap).toFixed(0)} MB.`,
  ].join('\n')
}

function contextWords({ contexts: { made, lost, givenBack } }: FramesRead): string {
  return `${made} made, ${lost} lost, ${givenBack} given back`
}

const paintedAt = ({ painted }: FramePaint) => painted

function drawn(paints: readonly FramePaint[]): number[] {
  return paints.map(paintedAt).filter((time) => !Number.isNaN(time))
}

function megabytes(count: number): number {
  return count / 1e6
}
