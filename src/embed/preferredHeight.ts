/** From this width on, map and article stand side by side, in CSS pixels. */
const SIDE_BY_SIDE = 900

/**
 * The height that suits a frame of a width, both in CSS pixels: narrow, the map with the beginning of the
 * article below it; wide, both beside each other; `map` alone needs less.
 */
export function preferredHeight(width: number, ui: string | undefined): number {
  const map = clamp(0.85 * width, 300, 620)
  if (ui === 'map') return Math.round(map + 64)
  if (width < SIDE_BY_SIDE) return Math.round(clamp(map + 300, 600, 860))
  return Math.round(clamp(0.72 * width, 700, 800))
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}
