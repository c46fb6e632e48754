import type { Story } from '../model/story.ts'
import type { Bounds } from './bounds.ts'
import { type Frame, isWide } from './frame.ts'
import type { LabelRoom } from './labelScene.ts'
import { type LayoutGround, layOutMarks, type MarkLayout } from './layout.ts'
import { NAME_SIZE, usualLetters } from './letters.ts'
import {
  BUTTONS,
  frameMapBox,
  loneMapBox,
  type MapBox,
  pageMapBox,
  widePageMapBox,
} from './mapBoxes.ts'
import { fitFrame } from './view.ts'

/** Layouts that the build makes for browsers that run no script, and up to which width of the map each is shown. */
const LAYOUT_WIDTHS = { phone: 480, tablet: 800, desk: 1200, wall: Number.POSITIVE_INFINITY }

/** Name of a layout that the build makes. */
export type LayoutName = keyof typeof LAYOUT_WIDTHS

/** All of them, from the narrowest to the widest. */
export const LAYOUT_NAMES = Object.keys(LAYOUT_WIDTHS) as LayoutName[]

/** Usual windows and frames of each width. */
export const USUAL_BOXES: Readonly<Record<LayoutName, readonly MapBox[]>> = {
  phone: [
    frameMapBox({ width: 320, height: 600 }),
    pageMapBox({ width: 320, height: 568 }),
    pageMapBox({ width: 375, height: 667 }),
    pageMapBox({ width: 375, height: 667 }, true),
    loneMapBox({ width: 375, height: 667 }),
  ],
  tablet: [
    frameMapBox({ width: 640, height: 800 }),
    pageMapBox({ width: 768, height: 1024 }),
    pageMapBox({ width: 1100, height: 800 }),
  ],
  desk: [pageMapBox({ width: 1366, height: 768 }), pageMapBox({ width: 1440, height: 900 })],
  wall: [pageMapBox({ width: 1920, height: 1080 }), pageMapBox({ width: 2200, height: 1200 })],
}

/** The same for a frame that is wide: its page has no map beside the article. */
export const WIDE_BOXES: typeof USUAL_BOXES = {
  phone: USUAL_BOXES.phone,
  tablet: [frameMapBox({ width: 640, height: 800 }), widePageMapBox({ width: 768, height: 1024 })],
  desk: [
    frameMapBox({ width: 960, height: 700 }),
    widePageMapBox({ width: 1024, height: 768 }),
    widePageMapBox({ width: 1180, height: 820 }),
  ],
  wall: [
    frameMapBox({ width: 1200, height: 800 }),
    widePageMapBox({ width: 1366, height: 768 }),
    widePageMapBox({ width: 1440, height: 900 }),
    widePageMapBox({ width: 1920, height: 1080 }),
  ],
}

/** The layouts of a story's marks for usual maps of every width; where they can they agree. */
export function usualLayouts(
  ground: LayoutGround,
  flows: Story['flows'],
): Record<LayoutName, MarkLayout> {
  const layout = (name: LayoutName, like?: MarkLayout) => {
    const boxes = (isWide(ground.frame) ? WIDE_BOXES : USUAL_BOXES)[name]
    const rooms = boxes.map((box) => roomOf(box, ground.frame))
    return layOutMarks(ground, { flows, rooms, letters: usualLetters(NAME_SIZE), like })
  }
  const desk = layout('desk')
  const tablet = layout('tablet', desk)
  return { phone: layout('phone', tablet), tablet, desk, wall: layout('wall', desk) }
}

/** A map of that box with the whole story. */
export function roomOf(box: MapBox, frame: Frame): LabelRoom {
  return { view: fitFrame(frame, box), map: box.map, buttons: buttonsIn(box.map) }
}

/** What the buttons of a map of that width (CSS pixels) will cover, under a finger. */
export function buttonsIn({ width }: Pick<MapBox['map'], 'width'>): Bounds {
  const { touched, border, margin } = BUTTONS
  const count = 4
  return {
    minX: width - margin - touched - 2 * border,
    maxX: width,
    minY: 0,
    maxY: margin + count * (touched + border) + border,
  }
}

/** Shows the layout of a map's own width. The map is a size container. */
export function usualLayoutsCss(): string {
  const rules = LAYOUT_NAMES.map((name, i) => {
    const least = LAYOUT_WIDTHS[LAYOUT_NAMES[i - 1] ?? 'phone']
    const conditions = [
      ...(i > 0 ? [`(min-width:${least}px)`] : []),
      ...(Number.isFinite(LAYOUT_WIDTHS[name]) ? [`(width<${LAYOUT_WIDTHS[name]}px)`] : []),
    ]
    return `@container ${conditions.join(' and ')}{.at-${name}{display:inline}}`
  })
  return `.at{display:none}${rules.join('')}@media print{.at-tablet{display:inline}}`
}
