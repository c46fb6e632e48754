import type { Bounds } from '../../geo/bounds.ts'
import type { Drawing, Place } from '../../geo/drawing.ts'
import { labelBounds } from '../../geo/labelSides.ts'
import { placeLabels } from '../../geo/labels.ts'
import { linesOf } from '../../geo/lineGrid.ts'
import { fitFrame, type ScreenBox, toScreen, type View } from '../../geo/view.ts'
import { SOCIAL_CARD_SIZE } from './socialCardSize.ts'

/** How much larger than on a page lines and names are drawn: a social card is seen at about half its size. */
export const MARK_SCALE = 1.8

/** Where the social card's text ends and the map begins, in pixels from the left. */
export const MAP_LEFT = 452

/** The room for the frame, in pixels. */
const ROOM: ScreenBox = { left: 508, top: 44, width: 644, height: 542 }

/** The story's drawing as the social card has it. */
export interface SocialCardMap {
  /** How the social card shows the frame. */
  view: View
  /** With the names placed anew; one that would leave the map is empty. */
  drawing: Drawing
}

/** Fits the drawing into the social card; countries that are only named and lie beyond the map are left out. */
export function socialCardMap(drawing: Drawing): SocialCardMap {
  const { frame, heads, arcs } = drawing
  const room = inMarks(ROOM)
  const view = fitFrame(frame, room)
  const visible = inMarks({
    ...SOCIAL_CARD_SIZE,
    left: MAP_LEFT,
    top: 0,
    width: SOCIAL_CARD_SIZE.width - MAP_LEFT,
  })
  const places = drawing.places.filter(({ at }) => {
    const { x, y } = toScreen(view, at)
    return isInside({ minX: x, maxX: x, minY: y, maxY: y }, visible)
  })
  const labels = places.map(({ code, name, at }) => ({ code, text: name, at }))
  const sides = placeLabels(labels, heads, linesOf(arcs), frame, [room])
  const place = (each: Place): Place => {
    const side = sides.get(each.code) ?? each.side
    const fits = isInside(labelBounds(each.name, toScreen(view, each.at), side), visible)
    return { ...each, side, name: fits ? each.name : '' }
  }
  return { view: fitFrame(frame, ROOM), drawing: { ...drawing, places: places.map(place) } }
}

/** The box in the CSS pixels that marks are measured in. */
function inMarks({ left, top, width, height }: ScreenBox): ScreenBox {
  return {
    left: left / MARK_SCALE,
    top: top / MARK_SCALE,
    width: width / MARK_SCALE,
    height: height / MARK_SCALE,
  }
}

function isInside({ minX, maxX, minY, maxY }: Bounds, { left, top, width, height }: ScreenBox) {
  return minX >= left && maxX <= left + width && minY >= top && maxY <= top + height
}
