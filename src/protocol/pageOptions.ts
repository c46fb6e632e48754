/** Which colours a page is drawn in; `auto` follows the reader's system. */
export const THEMES = ['auto', 'light', 'dark'] as const

/** One of {@link THEMES}. */
export type Theme = (typeof THEMES)[number]

/** How much a page shows: all, less, or the map alone. */
export const UIS = ['compact', 'full', 'map'] as const

/** One of {@link UIS}. */
export type Ui = (typeof UIS)[number]
