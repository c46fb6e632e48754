import { foldWords } from '../quotes/foldText.ts'

/** The names in a list parted by `|`, folded. */
export function listed(names: string): string[] {
  return names
    .split('|')
    .map(foldWords)
    .filter((name) => name !== '')
}
