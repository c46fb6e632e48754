import type { ScreenBox } from './view.ts'

/** Widths and heights at which the layout changes, in CSS pixels. The styles know them as custom media. */
export const BREAK_POINTS = {
  /** From this width on, map and article stand side by side. */
  beside: 900,
  /** From this width on they do so in a frame that is too low for one above the other. */
  lowBeside: 560,
  /** Up to this height a window is low. */
  low: 480,
  /** Up to this height a narrow frame has no room below its map. */
  lowFrame: 560,
  /** Up to this width a frame's caption moves closer together. */
  tight: 360,
} as const

/** Room that is kept free between the map's edges and the story's frame, in CSS pixels. */
interface Insets {
  left: number
  /** The map's buttons stand here. */
  right: number
  /** At the top and at the bottom alike. */
  y: number
}

/** The insets of a map above the article, of one beside it, and of one above it in a frame. */
const INSETS = {
  above: { left: 36, right: 64, y: 28 },
  beside: { left: 64, right: 80, y: 48 },
  frame: { left: 36, right: 64, y: 24 },
} as const satisfies Record<string, Insets>

/** How much of the window's height a map above the article takes; more of a low window. */
const SHARE = { usual: 0.44, low: 0.55 }

/** How high a map above a compact article is: a share of its height, but never less. */
const COMPACT_MAP = { least: 208, share: 0.5 }

/** A width or height that follows the page within limits: `share` of its size, in CSS pixels. */
interface Span {
  least: number
  share: number
  most: number
}

/** How wide the panel beside the map is. */
const PANELS = {
  page: { least: 352, share: 0.38, most: 608 },
  compact: { least: 288, share: 0.34, most: 416 },
  frame: { least: 256, share: 0.34, most: 416 },
} as const satisfies Record<string, Span>

/** How high the map in a frame likes to be: a share of the frame's width. */
export const FRAME_MAP = { least: 168, share: 0.8, most: 480 } as const satisfies Span

/** What the caption of a framed map and a readable part of the article take below it, in CSS pixels. */
export const BELOW_FRAME_MAP = 384

/** What one line of the caption takes below a map beside the article, in CSS pixels. */
const CAPTION = 48

/** The size of a window or a frame, in CSS pixels. */
export interface WindowSize {
  width: number
  height: number
}

/** The part of the map that the story's frame may fill, on the page in a window of that size. */
export function pageMapBox({ width, height }: WindowSize): ScreenBox {
  if (width >= BREAK_POINTS.beside) {
    const map = { width: width - spanAt(PANELS.page, width), height: height - CAPTION }
    return insideOf(map, INSETS.beside)
  }
  const share = height <= BREAK_POINTS.low ? SHARE.low : SHARE.usual
  return insideOf({ width, height: height * share }, INSETS.above)
}

/** The same in a frame of that size, with the article below its map. */
export function frameMapBox({ width, height }: WindowSize): ScreenBox {
  const { least, share, most } = FRAME_MAP
  const wanted = Math.min(height - BELOW_FRAME_MAP, share * width, most)
  return insideOf({ width, height: Math.max(least, wanted) }, INSETS.frame)
}

function insideOf({ width, height }: WindowSize, { left, right, y }: Insets): ScreenBox {
  return { left, top: y, width: width - left - right, height: height - 2 * y }
}

function spanAt({ least, share, most }: Span, size: number): number {
  return Math.min(most, Math.max(least, share * size))
}

/** The boxes as CSS custom properties; what they say changes at the break points by itself. */
export function mapBoxesCss(): string {
  const { above, beside, frame } = INSETS
  const { page, compact, frame: framed } = PANELS
  return [
    `:root{${insetsCss(above)};--map-height:${percent(SHARE.usual)}svh;--panel-width:${spanCss(page)}}`,
    `.embed{--inset-y:${rem(frame.y)};--map-height:${frameMapCss()}}`,
    `[data-ui=compact] .explore{--map-height:${compactMapCss()};--panel-width:${spanCss(compact)}}`,
    `:is(.embed,[data-ui=map] .page){--panel-width:${spanCss(framed)}}`,
    `@media ${CUSTOM_MEDIA.beside}{:root{${insetsCss(beside)}}.embed{--inset-y:${rem(beside.y)}}}`,
    `@media ${CUSTOM_MEDIA.above} and ${CUSTOM_MEDIA.low}{:root{--map-height:${percent(SHARE.low)}svh}}`,
  ].join('')
}

function insetsCss({ left, right, y }: Insets): string {
  return `--inset-left:${rem(left)};--inset-right:${rem(right)};--inset-y:${rem(y)}`
}

function frameMapCss(): string {
  const { least, share, most } = FRAME_MAP
  const wanted = `min(${percent(share)}vw,${rem(most)})`
  return `clamp(${rem(least)},100dvh - ${rem(BELOW_FRAME_MAP)},${wanted})`
}

function compactMapCss(): string {
  return `max(${rem(COMPACT_MAP.least)},${percent(COMPACT_MAP.share)}svh)`
}

function spanCss({ least, share, most }: Span): string {
  return `clamp(${rem(least)},${percent(share)}vw,${rem(most)})`
}

function percent(share: number): number {
  return Math.round(share * 10_000) / 100
}

/** Layouts grow with the reader's size of text. */
function rem(pixels: number): string {
  return `${pixels / 16}rem`
}

/** Media features by the names that style sheets use, as in `@media (--beside)`. */
export const CUSTOM_MEDIA = {
  /** Map and article stand side by side. */
  beside: `(min-width:${rem(BREAK_POINTS.beside)})`,
  /** The map stands above the article. */
  above: `(max-width:${rem(BREAK_POINTS.beside - 0.16)})`,
  lowBeside: `(min-width:${rem(BREAK_POINTS.lowBeside)})`,
  narrowFrame: `(max-width:${rem(BREAK_POINTS.lowBeside - 0.16)})`,
  low: `(max-height:${rem(BREAK_POINTS.low)})`,
  lowFrame: `(max-height:${rem(BREAK_POINTS.lowFrame)})`,
  tight: `(max-width:${rem(BREAK_POINTS.tight)})`,
} as const
