/** The width of a line of text; all widths of one wrapping are in the same unit. */
export type Measure = (line: string) => number

/** The words of a text: it may be broken between them. */
export function wordsOf(text: string): string[] {
  return text.split(' ').filter(Boolean)
}

/** Puts as many words on each line as fit; a word that is too wide stands alone. */
export function fillLines(words: readonly string[], width: number, measure: Measure): string[] {
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    const longer = `${last} ${word}`
    if (last !== undefined && measure(longer) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/** The lines of the words from one on, and how ragged they are: the sum of the squares of what is left free. */
interface Ending {
  lines: string[]
  raggedness: number
}

/** Breaks the text so that its lines are about equally long. No word may be wider than `width`. */
export function balanceLines(words: readonly string[], width: number, measure: Measure): string[] {
  const endings: Ending[] = [{ lines: [], raggedness: 0 }]
  for (let first = words.length - 1; first >= 0; first--) {
    let best: Ending = { lines: [], raggedness: Infinity }
    let line = ''
    for (const [i, rest] of endings.entries()) {
      line = `${line} ${words[first + i]}`.trimStart()
      const free = width - measure(line)
      if (free < 0) break
      const raggedness = free ** 2 + rest.raggedness
      if (raggedness < best.raggedness) best = { lines: [line, ...rest.lines], raggedness }
    }
    endings.unshift(best)
  }
  return endings[0]?.lines ?? []
}

/** A word in the longest pieces that fit; it is cut between letters as readers see them. */
export function breakWord(word: string, width: number, measure: Measure): string[] {
  const pieces = ['']
  for (const segment of lettersOf(word)) {
    const longer = `${pieces.at(-1)}${segment}`
    if (longer === segment || measure(longer) <= width) pieces[pieces.length - 1] = longer
    else pieces.push(segment)
  }
  return pieces
}

/** Letters as readers see them; single characters where the browser can't tell. */
function lettersOf(word: string): string[] {
  const Segmenter: typeof Intl.Segmenter | undefined = Intl.Segmenter
  if (!Segmenter) return [...word]
  return [...new Segmenter().segment(word)].map(({ segment }) => segment)
}
