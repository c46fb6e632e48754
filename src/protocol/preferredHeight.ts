/** From this width on, map and article stand side by side, in CSS pixels. */
const SIDE_BY_SIDE = 900

/** What the caption of the map and a readable part of the article take below the map, in CSS pixels. */
const BELOW = { map: 112, article: 384 }

/**
 * The height that suits a frame of a width, both in CSS pixels: narrow, the map with the beginning of the
 * article below it; wide, both beside each other; `map` alone needs less. The styles of frames count on it.
 */
export function preferredHeight(width: number, ui: string | undefined): number {
  if (ui === 'map') return Math.round(clamp(0.8 * width, 256, 560) + BELOW.map)
  if (width < SIDE_BY_SIDE) return Math.round(clamp(0.8 * width, 256, 480) + BELOW.article)
  return Math.round(clamp(0.72 * width, 700, 800))
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}
