import type { Flow, Story } from '../model/story.ts'

/** The story's flows as a reader meets their passages; those of one passage in the order of the file. */
export function readingOrder({ flows }: Pick<Story, 'flows'>): Flow[] {
  return [...flows].sort(({ passage: a }, { passage: b }) => a.start - b.start || a.end - b.end)
}
