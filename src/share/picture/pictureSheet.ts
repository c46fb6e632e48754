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

/** How large a picture is, in CSS pixels: its map, or all of it; a high map stands beside its words. */
export type PictureSize = { width: number } & (
  | { mapHeight: number }
  | { height: number; isMapHigh: boolean }
)

/** A line of words in its place, in CSS pixels. */
interface SheetLine {
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
  map: { left: number; top: number; width: number; height: number }
}

const TITLE_SIZES = [30, 27, 24, 22, 20, 18, 16, 14]
const KEY_SIZES = [13, 11, 9]
const FOOT_SIZE = 11
const LEADING = 1.25
const ASCENT = 0.95

/** The most that a title and a key take of a picture's width or, where that is less, its height. */
const TITLE_SHARE = 0.3
const KEY_SHARE = 0.2

/** The share of a picture's width that words beside a map take. */
const COLUMN = 0.38

/** Title and key above the map, where it is from below, or all of them beside it; long ones are set smaller before anything is cut off. */
export function pictureSheet(words: PictureWords, size: PictureSize): PictureSheet {
  const { direction } = words
  const isBeside = 'isMapHigh' in size && size.isMapHigh
  const width = isBeside ? Math.round(size.width * COLUMN) : size.width
  const left = isBeside && direction === 'rtl' ? size.width - width : 0
  const inset = width < 500 && !isBeside ? 14 : 22
  const column = { left: left + inset, right: left + width - inset }
  const inner = width - 2 * inset
  const side = isBeside ? size.height : 'height' in size ? Math.min(width, size.height) : width
  const most = isBeside ? 2 : 1
  const titleRoom = { width: inner, height: side * TITLE_SHARE * most, leading: LEADING }
  const title = fitText(words.title, { ...titleRoom, sizes: TITLE_SIZES }, mostWidth)
  const titleLook = { use: 'title', size: title.size, direction } as const
  const top = inset + title.lines.length * title.size * LEADING + inset / 2
  const keys = KEY_SIZES.map((keySize) => ({
    keySize,
    ...layOutKey(
      words.signs,
      { left: column.left, top, width: inner, direction, size: keySize },
      mostWidth,
    ),
  }))
  const key = keys.find(({ height }) => height <= side * KEY_SHARE * most) ?? keys.at(-1)
  const { entries = [], height: keyHeight = 0, keySize = FOOT_SIZE } = key ?? {}
  const footRoom = { width: inner, height: side, sizes: [FOOT_SIZE], leading: LEADING }
  const footLines = words.foot.flatMap((text) => fitText(text, footRoom, mostWidth).lines)
  const footHeight = footLines.length * FOOT_SIZE * LEADING + inset * 0.75
  const mapTop = isBeside ? 0 : Math.round(top + keyHeight + inset / 2)
  const height =
    'height' in size ? size.height : Math.round(mapTop + size.mapHeight + inset / 2 + footHeight)
  const foot = { use: 'foot', size: FOOT_SIZE, direction: 'ltr' } as const
  const map = isBeside
    ? { left: left === 0 ? width : 0, top: 0, width: size.width - width, height }
    : { left: 0, top: mapTop, width, height: Math.round(height - mapTop - inset / 2 - footHeight) }
  return {
    width: size.width,
    height,
    lines: [
      ...set(title.lines, titleLook, inset, column),
      ...set(footLines, foot, height - footHeight, column),
    ],
    key: entries,
    keySize,
    map,
  }
}

function set(
  texts: readonly string[],
  look: Pick<SheetLine, 'use' | 'size' | 'direction'>,
  top: number,
  { left, right }: { left: number; right: number },
): SheetLine[] {
  const x = look.direction === 'rtl' ? right : left
  return texts.map((text, i) => ({ ...look, text, x, y: top + look.size * (ASCENT + LEADING * i) }))
}
