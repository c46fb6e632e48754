/** Letters that are as wide as they are high. */
const WIDE = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** How wide the line is at most in whichever font the reader has, in sizes. */
export function mostWidth(line: string): number {
  return [...line].reduce((sum, letter) => sum + (WIDE.test(letter) ? 1.05 : 0.62), 0)
}
