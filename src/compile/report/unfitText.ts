/** Why text can't be shown to readers as it stands, and what to do about it. */
export interface UnfitText {
  /** Offset in the text of what is wrong. */
  at: number
  /** Follows the name of what holds the text: “is longer than 300 characters.” */
  problem: string
  fix: string
}

const INVISIBLE = /^[\s\p{Default_Ignorable_Code_Point}]*$/u
const UNFIT =
  /[\p{Cs}\p{Noncharacter_Code_Point}\uFFFD]|(?![\t\n\r])\p{Cc}|[\u202A-\u202E\u2066-\u2069]|\p{M}{11}/u

/** Whether nothing of the text is seen: white space, joiners and direction marks at most. */
export function isInvisible(text: string): boolean {
  return INVISIBLE.test(text)
}

/**
 * What keeps text from being shown: its length, or characters that are broken, steer a terminal, turn the
 * direction of what stands round them, or pile up over other lines. Joiners and marks such as U+200F are fit.
 */
export function unfitText(text: string, longest = Number.POSITIVE_INFINITY): UnfitText | undefined {
  if (text.length > longest) {
    return { at: 0, problem: `is longer than ${longest} characters.`, fix: 'Shorten it.' }
  }
  const found = UNFIT.exec(text)
  if (found === null) return undefined
  const [character] = found
  const [what, fix] = describe(character)
  return { at: found.index, problem: `holds ${what} (${codeOf(character)}).`, fix }
}

function describe(character: string): [what: string, fix: string] {
  if (/[\u202A-\u202E\u2066-\u2069]/u.test(character)) {
    return ['a character that turns the direction of writing', 'Delete it: it is invisible.']
  }
  if (/\p{M}/u.test(character)) {
    return ['more than ten accents on one letter', 'Delete those that are not needed.']
  }
  if (/\p{Cc}/u.test(character)) {
    return ['a control character', 'Delete it: it is invisible; and save the file as UTF-8.']
  }
  return [
    'a broken character',
    'Write it anew, and save the file as UTF-8: in Excel as “CSV UTF-8”, elsewhere with the encoding UTF-8.',
  ]
}

function codeOf(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase()
  return `U+${code.padStart(4, '0')}`
}
