import type { PlaceKind } from '../../model/story.ts'

/** Outlines round the origin, in CSS pixels, of what is no country: as large to the eye as a country's dot. */
const SHAPES: Readonly<Record<PlaceKind, string>> = {
  organisation: 'M-3.5-3.5H3.5V3.5H-3.5Z',
  town: 'M-3 0A3 3 0 0 1 3 0A3 3 0 0 1-3 0Z',
  region: 'M0-4.75L4.75 0L0 4.75L-4.75 0Z',
  group: 'M0-4.5L4.5 3.5H-4.5Z',
}

/** The mark of a country's capital, or of what is no country. */
export function PlaceDot({ what }: { what: PlaceKind | undefined }) {
  if (!what) return <circle className="capital" data-part="dot" r="3.5" />
  return <path className={`capital ${what}`} data-part="dot" d={SHAPES[what]} />
}
