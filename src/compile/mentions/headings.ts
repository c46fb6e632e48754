import type { Block, TextRange } from '../../model/story.ts'

/** Where the title and the headings of an article stand in its text. */
export function headingsOf(blocks: readonly Block[]): TextRange[] {
  return blocks.flatMap((block): TextRange[] => {
    if ('blocks' in block) return headingsOf(block.blocks)
    if (block.kind !== 'title' && block.kind !== 'heading') return []
    const [first, last] = [block.runs[0], block.runs.at(-1)]
    return first && last ? [{ start: first.start, end: last.end }] : []
  })
}
