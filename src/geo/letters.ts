/** How wide words are on a map. */
export interface Letters {
  /** Size of the letters, in CSS pixels. */
  size: number
  /** How wide a text is, in CSS pixels. */
  widthOf: (text: string) => number
}

/** Size of a place's name on a map, in CSS pixels, where the reader has not asked for larger text. */
export const NAME_SIZE = 13

/** Letters that are as wide as they are high. */
const WIDE = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u
const BROAD = /[mwMW@%&]/
const CAPITAL = /[\p{Lu}\d]/u
const SLIM = /[ijlftrI.,:;'’|() ]/

/** Bold letters of that size in a font that is not known: at most as wide as most systems have them. */
export function usualLetters(size: number): Letters {
  const widthOf = (text: string) => {
    let sum = 0
    for (const letter of text) sum += shareOf(letter)
    return sum * size
  }
  return { size, widthOf }
}

/** A letter's width as a share of the size. */
function shareOf(letter: string): number {
  if (WIDE.test(letter)) return 1.05
  if (BROAD.test(letter)) return 1
  if (SLIM.test(letter)) return 0.44
  return CAPITAL.test(letter) ? 0.78 : 0.68
}
