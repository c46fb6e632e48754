import type { Drawing } from '../../geo/drawing.ts'
import { textDirection } from '../../model/language.ts'
import type { Story } from '../../model/story.ts'
import { keySigns } from '../../sheet/keySigns.ts'
import { type KeyEntry, layOutKey } from '../../sheet/layOutKey.ts'
import { mostWidth } from '../../sheet/mostWidth.ts'
import { balanceLines, breakWord, fillLines, wordsOf } from '../../sheet/wrapLines.ts'
import { wordsIn } from '../../words/words.ts'

/** Width of the drawing as a file in CSS pixels, when nothing scales it. */
export const SHEET_WIDTH = 1000

/** Size of the letters in the colour key, in CSS pixels. */
export const SHEET_KEY_SIZE = 15

/** A line of words round the map. */
interface SheetLine {
  /** Which of the sheet's styles it has. */
  className: 'headline' | 'source' | 'credit'
  text: string
  /** Where it begins, in CSS pixels: at the right if it runs to the left. */
  x: number
  /** Its baseline. */
  y: number
  direction: 'ltr' | 'rtl'
}

/** The words round the map and the room that is left to it, all in CSS pixels. */
export interface MapSheet {
  lines: SheetLine[]
  key: KeyEntry[]
  /** The map's upper edge; it is as wide as the sheet. */
  mapTop: number
  height: number
}

const INSET = 40
const WIDTH = SHEET_WIDTH - 2 * INSET
const GAP = 16

/** Size of the letters in pixels and distance of the lines in sizes. */
const STYLES = {
  headline: { size: 32, leading: 1.2 },
  source: { size: 13, leading: 1.5 },
  credit: { size: 13, leading: 1.5 },
} as const

/** From a line's top to its baseline, in sizes. */
const ASCENT = 0.9

/** Headline and key over a map of that height, publisher and credit below it. */
export function mapSheet(story: Story, drawing: Drawing, mapHeight: number): MapSheet {
  const words = wordsIn([story.lang])
  const direction = textDirection(story.lang)
  const title = setLines(story.mapTitle ?? story.title, 'headline', INSET, direction)
  const keyRoom = { left: INSET, top: title.bottom + GAP, width: WIDTH, size: SHEET_KEY_SIZE }
  const key = layOutKey(keySigns(story, drawing), { ...keyRoom, direction }, mostWidth)
  const mapTop = Math.round(keyRoom.top + key.height + GAP)
  const publisher = setLines(story.publisher ?? '', 'source', mapTop + mapHeight + GAP, direction)
  const credit = setLines(words.map.credit, 'credit', publisher.bottom, textDirection(words.lang))
  return {
    lines: [...title.lines, ...publisher.lines, ...credit.lines],
    key: key.entries,
    mapTop,
    height: Math.round(credit.bottom + GAP),
  }
}

function setLines(
  text: string,
  className: SheetLine['className'],
  top: number,
  direction: 'ltr' | 'rtl',
): { lines: SheetLine[]; bottom: number } {
  const { size, leading } = STYLES[className]
  const width = WIDTH / size
  const words = wordsOf(text)
  const isBroken = words.some((word) => mostWidth(word) > width)
  const wrapped = isBroken
    ? fillLines(
        words.flatMap((word) => breakWord(word, width, mostWidth)),
        width,
        mostWidth,
      )
    : balanceLines(words, width, mostWidth)
  const x = direction === 'rtl' ? SHEET_WIDTH - INSET : INSET
  const lines = wrapped.map((line, i) => {
    const y = top + (leading * i + ASCENT) * size
    return { className, text: line, x, y, direction }
  })
  return { lines, bottom: top + wrapped.length * leading * size }
}

/** The style sheet of the words. */
export function mapSheetCss(): string {
  const { headline, source, credit } = STYLES
  return [
    '.paper{fill:var(--paper)}.sea{fill:var(--sea)}',
    '.sheet-words text{fill:var(--ink);font-family:system-ui,sans-serif}',
    `.sheet-words .headline{font:700 ${headline.size}px Charter,"Iowan Old Style",Georgia,serif}`,
    `.sheet-words .key{font-size:${SHEET_KEY_SIZE}px}`,
    `.sheet-words .source{font-size:${source.size}px;font-weight:600}`,
    `.sheet-words .credit{font-size:${credit.size}px;fill:var(--quiet-ink)}`,
  ].join('')
}
