import { createElement, Fragment, type ReactNode } from 'react'

/** What {@link Sentence} puts together. */
export interface SentenceProps {
  /** Words of the catalogue, with slots such as `{source}`. */
  words: string
  /** What stands in each slot, by its name. */
  slots: Readonly<Record<string, ReactNode>>
}

/**
 * A sentence with elements inside: each language has them where its own order wants them. Its words are
 * elements, too: translators replace texts, and React would miss them where others stand beside.
 */
export function Sentence({ words, slots }: SentenceProps) {
  const parts = words.split(/\{(\w+)\}/)
  return createElement(
    Fragment,
    null,
    ...parts.map((part, i) => {
      const piece = i % 2 === 0 ? part : slots[part]
      return typeof piece === 'string' && piece ? createElement('span', null, piece) : piece
    }),
  )
}
