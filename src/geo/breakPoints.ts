/** Widths and heights at which the layout changes, in CSS pixels. The styles know them as custom media. */
export const BREAK_POINTS = {
  /** From this width on, map and article stand side by side. */
  beside: 900,
  /**
   * From this width on they do so in a frame that is too low for one above the other. A narrower window is
   * narrow: the map gives room to a card there.
   */
  lowBeside: 560,
  /** Up to this height a window is low. */
  low: 480,
  /** Up to this height a narrow frame has no room below its map. */
  lowFrame: 560,
  /** Up to this width a frame's caption moves closer together. */
  tight: 360,
} as const

/** So much below a break point, in CSS pixels, the other side of it begins: no window is of a size between. */
const BELOW = 0.16

/** Media features by the names that style sheets use, as in `@media (--beside)`. */
export const CUSTOM_MEDIA = {
  /** Map and article stand side by side. */
  beside: from('width', BREAK_POINTS.beside),
  /** The map stands above the article. */
  above: upTo('width', BREAK_POINTS.beside - BELOW),
  lowBeside: from('width', BREAK_POINTS.lowBeside),
  narrow: upTo('width', BREAK_POINTS.lowBeside - BELOW),
  low: upTo('height', BREAK_POINTS.low),
  notLow: from('height', BREAK_POINTS.low + BELOW),
  lowFrame: upTo('height', BREAK_POINTS.lowFrame),
  tight: upTo('width', BREAK_POINTS.tight),
} as const

/** Layouts grow with the reader's size of text. */
export function rem(pixels: number): string {
  return `${pixels / 16}rem`
}

function from(side: 'width' | 'height', pixels: number): string {
  return `(min-${side}:${rem(pixels)})`
}

function upTo(side: 'width' | 'height', pixels: number): string {
  return `(max-${side}:${rem(pixels)})`
}
