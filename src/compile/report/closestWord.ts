import approximateSearch from 'approx-string-match'

const LONGEST_WORD = 40

/**
 * The word of `words` that `word` is most likely a slip of, letter case aside. It differs by at most
 * two letters, in words of four letters by one; shorter words are not guessed at.
 */
export function closestWord(word: string, words: Iterable<string>): string | undefined {
  if (word.length < 4 || word.length > LONGEST_WORD) return undefined
  const typed = word.toLowerCase()
  let closest: string | undefined
  const mostErrors = word.length < 5 ? 1 : 2
  let fewest = mostErrors + 1
  for (const candidate of words) {
    const letters = candidate.toLowerCase()
    const longer = Math.abs(letters.length - typed.length)
    if (longer >= fewest) continue
    const found = approximateSearch(letters, typed, mostErrors)[0]
    const errors = found === undefined ? fewest : Math.max(found.errors, longer)
    if (errors < fewest) {
      fewest = errors
      closest = candidate
    }
  }
  return closest
}
