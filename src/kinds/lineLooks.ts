/** How much wider than its line the casing is that parts it from what lies below, in CSS pixels. */
export const CASING_WIDTH = 3

/** How much wider a strong line is than a normal one. */
export const STRONG_WIDTH = 1.4

/** How wide the outline of a story country is, and of one that is strong, in CSS pixels. */
export const OUTLINE_WIDTHS = { normal: 0.75, strong: 2.25 } as const

/** How opaque the parts of an arc are, from 0 to 1. */
export const OPACITIES = {
  /** The casing of a line: the land's colour over whatever lies below. */
  casing: 0.85,
  /** An arc while something else is picked. */
  muted: 0.2,
  /** An arc while another is hovered. */
  aside: 0.33,
} as const

/** The opacities that are higher for readers who ask for more contrast. */
export const STRONGER: Readonly<Record<keyof typeof OPACITIES, number>> = {
  casing: 1,
  muted: 0.4,
  aside: 0.5,
}
