const LETTER_END = /[\p{L}\p{M}\p{N}]$/u
const LETTER_START = /^[\p{L}\p{M}\p{N}]/u

/** Whether letters, marks or digits stand on both sides of `at`. */
export function splitsWord(text: string, at: number): boolean {
  return (
    LETTER_END.test(text.slice(Math.max(0, at - 2), at)) &&
    LETTER_START.test(text.slice(at, at + 2))
  )
}
