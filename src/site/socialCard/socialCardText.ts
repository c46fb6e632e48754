import { PALETTES } from '../../kinds/palette.ts'
import { textDirection } from '../../model/language.ts'
import type { Story } from '../../model/story.ts'
import { type FittedText, fitText, type TextRoom } from '../../sheet/fitText.ts'
import { type KeyEntry, layOutKey, type NamedSign } from '../../sheet/layOutKey.ts'
import { wordsIn } from '../../words/words.ts'
import type { TextStyle } from './fonts.ts'
import { measureIn } from './measureText.tsx'
import type { SocialCardLineProps } from './SocialCardLine.tsx'
import { MAP_LEFT } from './socialCardMap.ts'
import { SOCIAL_CARD_SIZE } from './socialCardSize.ts'

/** The story's words as the social card can write them; empty where it cannot. */
export interface SocialCardWords {
  title: string
  deck: string
  publisher: string
  /** What its map must explain. */
  signs: readonly NamedSign[]
}

/** The column beside the map. */
export interface SocialCardText {
  lines: SocialCardLineProps[]
  /** The samples in the colour key; their names are among the lines. */
  key: KeyEntry[]
}

const { ink, quietInk } = PALETTES.light

const LEFT = 52
const WIDTH = MAP_LEFT - 12 - LEFT
const TOP = 52
const BOTTOM = SOCIAL_CARD_SIZE.height - 48
const GAP = 22
const KEY_GAP = 18

const HEADLINE: TextStyle = { family: 'Source Serif 4', weight: 700 }
const SUBHEAD: TextStyle = { family: 'Source Serif 4', weight: 400 }
const SOURCE: TextStyle = { family: 'Source Sans 3', weight: 600 }
const CREDIT: TextStyle = { family: 'Source Sans 3', weight: 400 }

const measureName = measureIn(CREDIT, 'ltr')

/** Sizes of a title that leaves room for the deck, and of one that needs all the room there is. */
const TITLE_SIZES = [60, 57, 54, 51, 48, 45, 42, 39]
const LONG_TITLE_SIZES = [45, 42, 39, 36, 34, 32, 30]

/** The share of the room that a title takes if it can. */
const TITLE_SHARE = 0.66

const DECK_SIZES = [25, 23]
/** Size of the letters in the colour key and in the column's last lines. */
export const KEY_SIZE = 17
const SMALL = { width: WIDTH, height: 60, sizes: [16], leading: 1.3 }

/** From a line's top to its baseline, in sizes. */
const ASCENT = 0.75

/** Title, deck, colour key, publisher and credits, each in its place beside the map. */
export function socialCardText(
  words: SocialCardWords,
  { lang }: Pick<Story, 'lang'>,
): SocialCardText {
  const direction = textDirection(lang)
  const leading = direction === 'rtl' ? 1.35 : 1.08
  const publisher = fitBlock(words.publisher, { style: SOURCE, fill: ink, direction }, SMALL)
  const credit = fitBlock(
    wordsIn([lang]).map.credit,
    { style: CREDIT, fill: quietInk, direction: 'ltr' },
    SMALL,
  )
  const footTop = BOTTOM - heightOf(publisher) - heightOf(credit)
  const keyRoom = { left: LEFT, top: 0, width: WIDTH, size: KEY_SIZE, direction }
  const { height: keyHeight } = layOutKey(words.signs, keyRoom, measureName)
  const keyTop = footTop - (keyHeight > 0 ? keyHeight + KEY_GAP : 0)
  const { entries: key } = layOutKey(words.signs, { ...keyRoom, top: keyTop }, measureName)
  const height = keyTop - 2 * GAP - TOP
  const title = fitTitle(words.title, { style: HEADLINE, fill: ink, direction }, height, leading)
  const deckTop = TOP + heightOf(title) + (title.lines.length > 0 ? GAP : 0)
  const deck = fitBlock(
    words.deck,
    { style: SUBHEAD, fill: quietInk, direction },
    { width: WIDTH, height: TOP + height - deckTop, sizes: DECK_SIZES, leading: leading + 0.2 },
  )
  const set = (block: Block, top: number) => setBlock(block, top, direction)
  const lines = [
    ...set(title, TOP),
    ...(deck.isCut ? [] : set(deck, deckTop)),
    ...key.map(nameLine),
    ...set(publisher, footTop),
    ...set(credit, footTop + heightOf(publisher)),
  ]
  return { lines, key }
}

function nameLine({ name, nameX, baseline }: KeyEntry): SocialCardLineProps {
  const look = {
    style: CREDIT,
    size: KEY_SIZE,
    fill: ink,
    direction: 'ltr',
    anchor: 'start',
  } as const
  return { ...look, text: name, x: nameX, y: baseline }
}

/** How a text looks, whatever its size. */
type Look = Pick<SocialCardLineProps, 'style' | 'fill' | 'direction'>

/** A text in lines and how it looks. */
interface Block extends FittedText, Look {
  leading: number
}

function fitTitle(text: string, look: Look, height: number, leading: number): Block {
  const room = { width: WIDTH, leading }
  const usual = { ...room, height: height * TITLE_SHARE, sizes: TITLE_SIZES }
  const title = fitBlock(text, look, usual)
  return title.isCut ? fitBlock(text, look, { ...room, height, sizes: LONG_TITLE_SIZES }) : title
}

function fitBlock(text: string, look: Look, room: TextRoom): Block {
  const { style, direction } = look
  return { ...fitText(text, room, measureIn(style, direction)), ...look, leading: room.leading }
}

function heightOf({ lines, size, leading }: Block): number {
  return lines.length * size * leading
}

/** The block's lines, at that side of the column where the story's language begins. */
function setBlock(block: Block, top: number, side: 'ltr' | 'rtl'): SocialCardLineProps[] {
  const { lines, leading, style, size, fill, direction } = block
  const place = side === 'rtl' ? endOfColumn : startOfColumn
  return lines.map((text, i) => ({
    ...{ text, style, size, fill, direction, ...place },
    y: top + size * (ASCENT + leading * i),
  }))
}

const startOfColumn = { anchor: 'start', x: LEFT } as const
const endOfColumn = { anchor: 'end', x: LEFT + WIDTH } as const
