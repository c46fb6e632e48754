import { BREAK_POINTS } from '../geo/breakPoints.ts'
import { BELOW_FRAME_MAP, BELOW_MAP_ALONE, FRAME_MAP, type Span } from '../geo/mapBoxes.ts'

/** A map in a frame should not be smaller, nor one without an article larger, in CSS pixels. */
const MAP_HEIGHTS = { least: 256, mostAlone: 560 }

/** A frame with map and article beside each other: a share of its width, in CSS pixels. */
const BESIDE: Span = { least: 700, share: 0.72, most: 800 }

/**
 * The height that suits a frame of a width, both in CSS pixels: narrow, the map with the beginning of the
 * article below it; wide, both beside each other; `map` alone needs less. The styles of frames count on it.
 */
export function preferredHeight(width: number, ui: string | undefined): number {
  const { least, mostAlone } = MAP_HEIGHTS
  const wanted = FRAME_MAP.share * width
  if (ui === 'map') return Math.round(clamp(wanted, least, mostAlone) + BELOW_MAP_ALONE)
  if (width < BREAK_POINTS.beside)
    return Math.round(clamp(wanted, least, FRAME_MAP.most) + BELOW_FRAME_MAP)
  return Math.round(clamp(BESIDE.share * width, BESIDE.least, BESIDE.most))
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}
