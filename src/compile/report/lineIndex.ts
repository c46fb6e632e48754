/** A place in a file as an editor counts it. */
export interface LineAndColumn {
  /** One-based. */
  line: number
  /** One-based, in UTF-16 units. */
  column: number
}

/** Turns UTF-16 offsets of `text` into lines and columns; `\r\n`, `\n` and `\r` each end a line. */
export function lineIndex(text: string): (offset: number) => LineAndColumn {
  const starts = [0]
  for (const end of text.matchAll(/\r\n|\n|\r/g)) starts.push(end.index + end[0].length)
  return (offset) => {
    let low = 0
    let high = starts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
}
