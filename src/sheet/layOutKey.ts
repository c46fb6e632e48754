import type { StoryKind } from '../model/story.ts'
import { fitText } from './fitText.ts'
import type { Measure } from './wrapLines.ts'

/** What a sample shows: how the arcs of a kind look, or how wide those of some value are (CSS pixels). */
type KeySign = { kind: StoryKind } | { width: number }

/** A sign and what a picture calls it. */
export type NamedSign = KeySign & { name: string }

/** The room for a picture's colour key. */
export interface KeyRoom {
  /** Where its left and upper edges are, in pixels. */
  left: number
  top: number
  /** In pixels. */
  width: number
  /** Size of its letters in pixels; all else is as large in proportion. */
  size: number
  /** The side on which its rows begin. */
  direction: 'ltr' | 'rtl'
}

/** A sign in its place, all in pixels. */
export type KeyEntry = NamedSign & {
  /** The sample's left edge. */
  x: number
  /** The middle of sample and name. */
  y: number
  /** The name's left edge. */
  nameX: number
  /** The name's baseline. */
  baseline: number
}

/** A picture's key: each sign with its sample, as many in a row as fit. */
export interface ColourKeyLayout {
  entries: KeyEntry[]
  /** In pixels; 0 if there are no signs. */
  height: number
}

/** How much a sample is scaled for each pixel of the letters beside it: on a page those have 13. */
export const SAMPLE_SCALE = 1 / 13

/** Widths and heights in sizes of letters; a sample has 36 pixels on a page. */
const SAMPLE = 36 * SAMPLE_SCALE
const TO_NAME = 0.65
const BETWEEN = 1.6
const ROW = 1.75
const TO_BASELINE = 0.35

/** Lays the key out in its room; a name that is wider than that ends with an ellipsis. `measure` as in {@link fitText}. */
export function layOutKey(
  signs: readonly NamedSign[],
  room: KeyRoom,
  measure: Measure,
): ColourKeyLayout {
  const { left, top, size, direction } = room
  const most = room.width / size
  const nameRoom = { width: most - SAMPLE - TO_NAME, height: 1, sizes: [1], leading: 1 }
  const rows: { entries: (NamedSign & { offset: number })[]; width: number }[] = []
  for (const sign of signs) {
    const [name] = fitText(sign.name, nameRoom, measure).lines
    if (name === undefined) continue
    const width = SAMPLE + TO_NAME + measure(name)
    const row = rows.at(-1)
    const offset = row ? row.width + BETWEEN : 0
    if (row && offset + width <= most) {
      row.entries.push({ ...sign, name, offset })
      row.width = offset + width
    } else rows.push({ entries: [{ ...sign, name, offset: 0 }], width })
  }
  const entries = rows.flatMap((row, i) => {
    const start = direction === 'rtl' ? most - row.width : 0
    const y = top + (i + 0.5) * ROW * size
    return row.entries.map(({ offset, ...named }) => {
      const x = left + (start + offset) * size
      return {
        ...named,
        x,
        y,
        nameX: x + (SAMPLE + TO_NAME) * size,
        baseline: y + TO_BASELINE * size,
      }
    })
  })
  return { entries, height: rows.length * ROW * size }
}
