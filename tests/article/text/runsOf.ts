import type { Block, Run } from '../../../src/model/story.ts'

/** The runs of every block that holds text, a list each. */
export function runsOf(blocks: readonly Block[]): Run[][] {
  return blocks.flatMap((block) => ('blocks' in block ? runsOf(block.blocks) : [block.runs]))
}
