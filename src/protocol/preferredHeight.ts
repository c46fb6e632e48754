import { BELOW_FRAME_MAP, BREAK_POINTS, FRAME_MAP } from '../geo/mapBoxes.ts'

/** What the caption of a map without an article takes below it, in CSS pixels. */
const CAPTION = 112

/** A map in a frame should not be smaller, nor one without an article larger, in CSS pixels. */
const MAP_HEIGHTS = { least: 256, mostAlone: 560 }

/**
 * The height that suits a frame of a width, both in CSS pixels: narrow, the map with the beginning of the
 * article below it; wide, both beside each other; `map` alone needs less. The styles of frames count on it.
 */
export function preferredHeight(width: number, ui: string | undefined): number {
  const { least, mostAlone } = MAP_HEIGHTS
  const wanted = FRAME_MAP.share * width
  if (ui === 'map') return Math.round(clamp(wanted, least, mostAlone) + CAPTION)
  if (width < BREAK_POINTS.beside)
    return Math.round(clamp(wanted, least, FRAME_MAP.most) + BELOW_FRAME_MAP)
  return Math.round(clamp(0.72 * width, 700, 800))
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}
