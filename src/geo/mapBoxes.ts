import { BREAK_POINTS } from './breakPoints.ts'
import type { ScreenBox } from './view.ts'

/** Room that is kept free between the map's edges and the story's frame, in CSS pixels. */
export interface Insets {
  left: number
  /** The map's buttons stand here. */
  right: number
  /** At the top and at the bottom alike. */
  y: number
}

/** Sides of the map's buttons under a finger and a mouse, their border and what they leave free beside them, in CSS pixels. */
export const BUTTONS = { touched: 44, pointed: 36, border: 1, margin: 12 } as const

/** The column at the map's right edge that its buttons take, in CSS pixels. */
const BUTTON_COLUMN = BUTTONS.touched + 2 * BUTTONS.border + BUTTONS.margin

/** How far the frame stays from the column of buttons, in CSS pixels. */
const BESIDE_BUTTONS = 16

/** Half the halo round a name, in CSS pixels. */
const HALO = 2

const NARROW_INSETS = { left: 36, right: BUTTON_COLUMN + HALO + BESIDE_BUTTONS } as const

/** The insets of a map above the article, with a card below it, of one beside it, and of one above it in a frame. */
export const INSETS = {
  above: { ...NARROW_INSETS, y: 28 },
  card: { ...NARROW_INSETS, y: 20 },
  beside: { left: 64, right: 80, y: 48 },
  frame: { ...NARROW_INSETS, y: 24 },
} as const satisfies Record<string, Insets>

/**
 * How much of the window's height a map above the article takes: more of a low window and of a wide one that has no
 * map beside the article, and less of a narrow one while a card is shown.
 */
export const SHARE = { usual: 0.44, low: 0.55, wide: 0.56, card: 0.36, cardInFrame: 0.34 }

/** How high a map above a compact article is: a share of its height, but never less. */
export const COMPACT_MAP = { least: 208, share: 0.5 }

/** A width or height that follows the page within limits: `share` of its size, in CSS pixels. */
export interface Span {
  least: number
  share: number
  most: number
}

/** How wide the panel beside the map is. */
export const PANELS = {
  page: { least: 352, share: 0.38, most: 608 },
  compact: { least: 288, share: 0.34, most: 416 },
  frame: { least: 256, share: 0.34, most: 416 },
} as const satisfies Record<string, Span>

/** How high the map in a frame likes to be: a share of the frame's width. */
export const FRAME_MAP = { least: 168, share: 0.8, most: 480 } as const satisfies Span

/** What the caption of a framed map and a readable part of the article take below it, in CSS pixels. */
export const BELOW_FRAME_MAP = 384

/** What the caption of a map without an article takes below it, in CSS pixels. */
export const BELOW_MAP_ALONE = 112

/** What the caption takes below a map beside the article, in CSS pixels: its links go to a second line below a narrow one. */
const CAPTION = { line: 48, second: 29, oneLineFrom: 800 }

/** The line between a map and the article below it, in CSS pixels. */
const RULE = 1

/** The size of a window or a frame, in CSS pixels. */
export interface WindowSize {
  width: number
  height: number
}

/** The part of a map that the story's frame may fill, and the size of the map, in CSS pixels. */
export interface MapBox extends ScreenBox {
  map: WindowSize
}

/** The part of the map that the story's frame may fill, on the page in a window of that size, with or without a card. */
export function pageMapBox({ width, height }: WindowSize, hasCard = false): MapBox {
  if (width >= BREAK_POINTS.beside) {
    const mapWidth = width - spanAt(PANELS.page, width)
    const caption = CAPTION.line + (mapWidth < CAPTION.oneLineFrom ? CAPTION.second : 0)
    return insideOf({ width: mapWidth, height: height - caption }, INSETS.beside)
  }
  const isLow = height <= BREAK_POINTS.low
  if (hasCard && !isLow && width < BREAK_POINTS.lowBeside)
    return insideOf({ width, height: height * SHARE.card - RULE }, INSETS.card)
  const share = isLow ? SHARE.low : SHARE.usual
  return insideOf({ width, height: height * share - RULE }, INSETS.above)
}

/** The same on a page that shows a wide frame over its whole width. */
export function widePageMapBox(size: WindowSize, hasCard = false): MapBox {
  const { width, height } = size
  if (width < BREAK_POINTS.beside) return pageMapBox(size, hasCard)
  const share = height <= BREAK_POINTS.low ? SHARE.low : SHARE.wide
  return insideOf({ width, height: height * share - RULE }, INSETS.above)
}

/** The same on a page of that size that shows the map alone. */
export function loneMapBox({ width, height }: WindowSize): MapBox {
  return insideOf({ width, height: height - BELOW_MAP_ALONE }, INSETS.above)
}

/** The same in a frame of that size, with the article below its map: wide frames have that at every width. */
export function frameMapBox({ width, height }: WindowSize, hasCard = false): MapBox {
  const { least, share, most } = FRAME_MAP
  const isCarded = hasCard && width < BREAK_POINTS.lowBeside && height > BREAK_POINTS.low
  const free = isCarded ? SHARE.cardInFrame * height : Number.POSITIVE_INFINITY
  const wanted = Math.min(height - BELOW_FRAME_MAP, share * width, most, free)
  const map = { width, height: Math.max(least, wanted) - RULE }
  return insideOf(map, isCarded ? INSETS.card : INSETS.frame)
}

function insideOf({ width, height }: WindowSize, { left, right, y }: Insets): MapBox {
  return {
    ...{ left, top: y, width: width - left - right, height: height - 2 * y },
    map: { width, height },
  }
}

function spanAt({ least, share, most }: Span, size: number): number {
  return Math.min(most, Math.max(least, share * size))
}
