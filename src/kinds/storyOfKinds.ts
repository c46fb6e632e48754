import type { FlowKind, Story } from '../model/story.ts'

/** The story with the flows of the given kinds only; the very same story if that is all of them. */
export function storyOfKinds(story: Story, kinds: ReadonlySet<FlowKind>): Story {
  const flows = story.flows.filter(({ kind }) => kinds.has(kind))
  return flows.length === story.flows.length ? story : { ...story, flows }
}
