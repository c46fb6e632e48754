/**
 * How much of its kind's colour, or of the ink, lies behind words of the article, from 0 to 1. Words have one
 * tint at a time.
 */
export const TINTS = {
  /** A mention under the pointer. */
  hovered: 0.1,
  /** A passage that is hovered or picked, or whose country is. */
  strong: 0.14,
  /** The place that the card speaks of. */
  shown: 0.24,
} as const

/** Size of the map's quiet names as a share of that of its labels. */
export const QUIET_SHARES = { land: 12 / 13, sea: 12 / 13, capital: 11 / 13 } as const
