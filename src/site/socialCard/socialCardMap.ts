import type { Drawing } from '../../geo/drawing.ts'
import { layOutMarks, type MarkLayout } from '../../geo/layout.ts'
import { usualLetters } from '../../geo/letters.ts'
import { fitFrame, type ScreenBox, type View } from '../../geo/view.ts'
import type { Story } from '../../model/story.ts'
import { SOCIAL_CARD_SIZE } from './socialCardSize.ts'

/** How much larger than on a page lines and names are drawn: a social card is seen at about half its size. */
export const MARK_SCALE = 1.8

/** Where the social card's text ends and the map begins, in pixels from the left. */
export const MAP_LEFT = 452

/** Size of the names, in the CSS pixels of a page. */
export const CARD_NAME_SIZE = 13.5

/** The room for the frame, in pixels. */
const ROOM: ScreenBox = { left: 508, top: 44, width: 644, height: 542 }

/** The story's drawing as the social card has it. */
export interface SocialCardMap {
  /** How the social card shows the frame. */
  view: View
  /** The names that fit, beside their own dots. */
  layout: MarkLayout
}

/** Fits the drawing into the social card and lays its marks out there. */
export function socialCardMap(drawing: Drawing, { flows }: Pick<Story, 'flows'>): SocialCardMap {
  const view = fitFrame(drawing.frame, ROOM)
  const map = {
    width: (SOCIAL_CARD_SIZE.width - MAP_LEFT) / MARK_SCALE,
    height: SOCIAL_CARD_SIZE.height / MARK_SCALE,
  }
  const inMap = {
    scale: view.scale / MARK_SCALE,
    x: (view.x - MAP_LEFT) / MARK_SCALE,
    y: view.y / MARK_SCALE,
  }
  const layout = layOutMarks(drawing, {
    flows,
    rooms: [{ view: inMap, map, buttons: null }],
    letters: usualLetters(CARD_NAME_SIZE),
  })
  return { view, layout }
}
