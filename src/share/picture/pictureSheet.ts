import { fitText } from '../../sheet/fitText.ts'
import { type KeyEntry, layOutKey, type NamedSign } from '../../sheet/layOutKey.ts'
import { mostWidth } from '../../sheet/mostWidth.ts'

/** What is written round the map of a picture. */
export interface PictureWords {
  title: string
  /** The direction of the title and the key. */
  direction: 'ltr' | 'rtl'
  signs: readonly NamedSign[]
  /** Below the map, each on lines of its own: where the story is from, its address, whose data the map is made from. */
  foot: readonly string[]
}

/** How large a picture is, in CSS pixels: its map, or all of it. */
export type PictureSize = { width: number } & ({ mapHeight: number } | { height: number })

/** A line of words in its place, in CSS pixels. */
export interface SheetLine {
  use: 'title' | 'foot'
  text: string
  /** Where it begins: at the right if it runs to the left. */
  x: number
  /** Its baseline. */
  y: number
  size: number
  direction: 'ltr' | 'rtl'
}

/** A picture's words and the room that is left to its map, in CSS pixels. */
export interface PictureSheet {
  width: number
  height: number
  lines: SheetLine[]
  key: KeyEntry[]
  /** Size of the letters in the key. */
  keySize: number
  map: { top: number; width: number; height: number }
}

const TITLE_SIZES = [30, 27, 24, 22, 20, 18, 16, 14]
const KEY_SIZES = [13, 11, 9]
const FOOT_SIZE = 11
const LEADING = 1.25
const ASCENT = 0.95

/** The most that a title and a key take of a picture's width or, where that is less, its height. */
const TITLE_SHARE = 0.3
const KEY_SHARE = 0.2

/** Title and key above the map, where it is from below; long ones are set smaller before anything is cut off. */
export function pictureSheet(words: PictureWords, size: PictureSize): PictureSheet {
  const { width } = size
  const inset = width < 500 ? 14 : 22
  const inner = width - 2 * inset
  const side = 'height' in size ? Math.min(width, size.height) : width
  const { direction } = words
  const titleRoom = { width: inner, height: side * TITLE_SHARE, leading: LEADING }
  const title = fitText(words.title, { ...titleRoom, sizes: TITLE_SIZES }, mostWidth)
  const lines = set(title.lines, { use: 'title', size: title.size, direction }, inset, inset, width)
  const titleBottom = inset + title.lines.length * title.size * LEADING
  const room = { left: inset, top: titleBottom + inset / 2, width: inner, direction }
  const keys = KEY_SIZES.map((keySize) => ({
    keySize,
    ...layOutKey(words.signs, { ...room, size: keySize }, mostWidth),
  }))
  const key = keys.find(({ height }) => height <= side * KEY_SHARE) ?? keys.at(-1)
  const { entries = [], height: keyHeight = 0, keySize = FOOT_SIZE } = key ?? {}
  const mapTop = Math.round(room.top + keyHeight + inset / 2)
  const footLines = words.foot.flatMap(
    (text) =>
      fitText(text, { width: inner, height: side, sizes: [FOOT_SIZE], leading: LEADING }, mostWidth)
        .lines,
  )
  const footHeight = inset / 2 + footLines.length * FOOT_SIZE * LEADING + inset * 0.75
  const mapHeight = Math.round(
    'height' in size ? size.height - mapTop - footHeight : size.mapHeight,
  )
  const footTop = mapTop + mapHeight + inset / 2
  const foot = { use: 'foot', size: FOOT_SIZE, direction: 'ltr' } as const
  return {
    width,
    height: 'height' in size ? size.height : Math.round(mapTop + mapHeight + footHeight),
    lines: [...lines, ...set(footLines, foot, footTop, inset, width)],
    key: entries,
    keySize,
    map: { top: mapTop, width, height: mapHeight },
  }
}

function set(
  texts: readonly string[],
  look: Pick<SheetLine, 'use' | 'size' | 'direction'>,
  top: number,
  inset: number,
  width: number,
): SheetLine[] {
  const x = look.direction === 'rtl' ? width - inset : inset
  return texts.map((text, i) => ({ ...look, text, x, y: top + look.size * (ASCENT + LEADING * i) }))
}
