/** The folded words of one thing that is found, field by field; the field that says most of it comes first. */
export type SearchWords = readonly (readonly string[])[]

/** Letters that are written otherwise where a keyboard lacks them, and that no accent makes. */
const SPELLINGS: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', þ: 'th', ı: 'i', ħ: 'h' },
}

/** How a word of an entry can match one of the query, the best first. */
const MATCHES: readonly ((word: string, asked: string) => boolean)[] = [
  (word, asked) => word === asked,
  (word, asked) => word.startsWith(asked),
  (word, asked) => word.includes(asked),
]

/** The words of a text without accents, letter case and marks between them. */
export function searchWords(text: string): string[] {
  const plain = text.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '')
  const spelt = plain.replace(/[ßæœøđðłþıħ]/g, (letter) => SPELLINGS[letter] ?? letter)
  return spelt.match(/[\p{L}\p{N}]+/gu) ?? []
}

/**
 * Indexes of the entries that have every word of the query, the best first: where all words are whole, then where they
 * begin a word, then where they are parts of one. Among equals an earlier field comes first, then an earlier entry. A query
 * without words has no hits.
 */
export function bestMatches(entries: readonly SearchWords[], query: string): number[] {
  const asked = [...new Set(searchWords(query))]
  if (asked.length === 0) return []
  return entries
    .flatMap((entry, index) => {
      const ranks = asked.map((word) => rankOf(entry, word))
      const worst = Math.max(...ranks.map(({ match }) => match))
      const sum = ranks.reduce((all, { match, field }) => all + match * entry.length + field, 0)
      return worst < MATCHES.length ? { index, worst, sum } : []
    })
    .sort((a, b) => a.worst - b.worst || a.sum - b.sum || a.index - b.index)
    .map(({ index }) => index)
}

/** The best match of a word, and the first field that has it; a match that there is not if none has. */
function rankOf(entry: SearchWords, asked: string): { match: number; field: number } {
  for (const [match, fits] of MATCHES.entries()) {
    const field = entry.findIndex((words) => words.some((word) => fits(word, asked)))
    if (field >= 0) return { match, field }
  }
  return { match: MATCHES.length, field: 0 }
}
