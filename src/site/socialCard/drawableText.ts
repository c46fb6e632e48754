import { hasGlyph } from './fonts.ts'

/** A text as the social card can write it. */
export interface DrawableText {
  /** On one line; empty if the fonts lack a letter of it, for a word with holes is worse than none. */
  text: string
  /** The characters that no font of the social card has, each once. */
  lacking: string
}

/** Control, format, unassigned and private characters, but not the joiners that Arabic script needs. */
const INVISIBLE = /(?![\u200C\u200D])\p{C}|\p{Variation_Selector}/gu
const JOINER = /^[\u200C\u200D]$/
const SPACES = /[^\S\u00A0]+/g

/** Makes a text fit to be written: symbols that the fonts lack go, and so does a text with such a letter. */
export function drawableText(text: string): DrawableText {
  const plain = text
    .normalize('NFC')
    .replace(/\u202F/g, '\u00A0')
    .replace(SPACES, ' ')
  const characters = [...plain.replace(INVISIBLE, '')]
  const lacking = new Set(characters.filter((each) => !JOINER.test(each) && !hasGlyph(each)))
  const isWritable = [...lacking].every((each) => /\p{S}/u.test(each))
  const kept = characters.filter((each) => !lacking.has(each))
  return {
    text: isWritable ? kept.join('').replace(SPACES, ' ').trim() : '',
    lacking: [...lacking].join(''),
  }
}
