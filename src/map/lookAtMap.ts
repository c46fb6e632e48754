import type { Bounds } from '../geo/bounds.ts'
import type { LabelRoom } from '../geo/labelScene.ts'
import { type Letters, NAME_SIZE, usualLetters } from '../geo/letters.ts'
import { buttonsIn } from '../geo/usualLayouts.ts'
import type { MapView } from './useMapView.ts'

/** What marks are laid out for. */
export interface SeenMap {
  room: LabelRoom
  letters: Letters
}

/** The map as it is seen now; null if it has no room. */
export function lookAtMap(
  map: HTMLElement | null,
  view: Pick<MapView, 'current' | 'size'>,
): SeenMap | null {
  if (!map || map.clientWidth === 0 || map.clientHeight === 0) return null
  const room = { view: view.current(), map: view.size(), buttons: buttonsOf(map) }
  return { room, letters: lettersOf(map) }
}

/** Whether the same marks would be laid out for both. */
export function looksSame(one: SeenMap, other: SeenMap): boolean {
  return (
    one.letters.size === other.letters.size &&
    JSON.stringify(one.room) === JSON.stringify(other.room)
  )
}

/** Letters as the reader's browser sets them. */
function lettersOf(map: HTMLElement): Letters {
  const name = map.querySelector('.place-name')
  const style = name && getComputedStyle(name)
  const size = Number.parseFloat(style?.fontSize ?? '') || NAME_SIZE
  const pen = penOf(map.ownerDocument)
  if (!pen) return usualLetters(size)
  pen.font = `600 ${size}px ${style?.fontFamily ?? 'system-ui'}`
  const spacing = SPACING * size
  return { size, widthOf: (text) => pen.measureText(text).width + spacing * text.length }
}

/** What the style sheet leaves between letters, as a share of their size. */
const SPACING = 0.01

const pens = new WeakMap<Document, CanvasRenderingContext2D | null>()

function penOf(page: Document): CanvasRenderingContext2D | null {
  const known = pens.get(page)
  if (known !== undefined) return known
  const pen = page.createElement('canvas').getContext('2d')
  pens.set(page, pen)
  return pen
}

/** What the map's buttons cover, or will cover once they are there: names stay where they are when they come. */
function buttonsOf(map: HTMLElement): Bounds {
  const expected = buttonsIn({ width: map.clientWidth })
  const buttons = map.querySelector('.map-controls')
  if (!buttons) return expected
  const corner = map.getBoundingClientRect()
  const { left, bottom } = buttons.getBoundingClientRect()
  return {
    ...expected,
    minX: Math.min(expected.minX, left - corner.left),
    maxY: Math.max(expected.maxY, bottom - corner.top),
  }
}
