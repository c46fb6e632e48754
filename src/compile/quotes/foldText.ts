/** Text with differences that don't matter to a quote taken out, and the way back. */
export interface FoldedText {
  /**
   * White space collapsed to one space, or to one line end where it parts two blocks; quotation
   * marks and apostrophes straight.
   */
  text: string
  /** For each UTF-16 unit of {@link text}, the offset in the original where its character starts. */
  starts: number[]
  /** For each UTF-16 unit of {@link text}, the offset in the original where its character ends. */
  ends: number[]
}

const SPACE = /\s/u
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u
const SINGLE = new Set('‘’‚‛ʼ′`´')
const DOUBLE = new Set('“”„‟″«»')

/**
 * Folds text so that a quote typed with other spaces, quotation marks or apostrophes is still
 * found; invisible characters (soft hyphens, joiners, direction marks) are left out. Spaces at the
 * two ends are left out too. `base` is added to the offsets.
 */
export function foldText(original: string, base = 0): FoldedText {
  const units: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  let offset = base
  let space: { start: number; end: number; lineEnds: number } | undefined
  for (const character of original) {
    const start = offset
    offset += character.length
    if (INVISIBLE.test(character)) continue
    if (SPACE.test(character)) {
      const lineEnds = (space?.lineEnds ?? 0) + Number(character === '\n')
      space = { start: space?.start ?? start, end: offset, lineEnds }
      continue
    }
    if (space !== undefined && units.length > 0) {
      units.push(space.lineEnds > 1 ? '\n' : ' ')
      starts.push(space.start)
      ends.push(space.end)
    }
    space = undefined
    const folded = SINGLE.has(character) ? "'" : DOUBLE.has(character) ? '"' : character
    units.push(folded)
    for (let unit = 0; unit < folded.length; unit++) {
      starts.push(start)
      ends.push(offset)
    }
  }
  return { text: units.join(''), starts, ends }
}

/** Words to look for in a {@link FoldedText}: folded alike, and in one block. */
export function foldWords(words: string): string {
  return foldText(words).text.replaceAll('\n', ' ')
}
