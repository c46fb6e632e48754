/**
 * The first `most` places where `words` stand in `text`, also where they overlap. The time it takes grows with
 * the two lengths alone (Knuth–Morris–Pratt), whereas `indexOf` is slow on text that nearly repeats.
 */
export function occurrences(text: string, words: string, most: number): number[] {
  const places: number[] = []
  if (words === '') return places
  const borders = bordersOf(words)
  let matched = 0
  for (let at = 0; at < text.length && places.length < most; at++) {
    const unit = text.charCodeAt(at)
    while (matched > 0 && words.charCodeAt(matched) !== unit) matched = borders[matched] ?? 0
    if (words.charCodeAt(matched) === unit) matched++
    if (matched === words.length) places.push(at - matched + 1)
  }
  return places
}

/** For each length of a beginning of `words`, the longest shorter beginning that it also ends with. */
function bordersOf(words: string): Int32Array {
  const borders = new Int32Array(words.length + 1)
  let border = 0
  for (let at = 1; at < words.length; at++) {
    const unit = words.charCodeAt(at)
    while (border > 0 && words.charCodeAt(border) !== unit) border = borders[border] ?? 0
    if (words.charCodeAt(border) === unit) border++
    borders[at + 1] = border
  }
  return borders
}
