import * as v from 'valibot'
import { isKind } from '../kinds/kinds.ts'
import type { Story } from '../model/story.ts'
import { findTarget } from '../model/target.ts'
import { type HostRequest, MESSAGE_VERSION } from './messages.ts'
import { THEMES } from './pageOptions.ts'

const head = { source: v.literal('storyarc-host'), version: v.literal(MESSAGE_VERSION) }

const target = v.nullable(v.strictObject({ kind: v.picklist(['country', 'flow']), id: v.string() }))

/** A type that is missing here, or unknown, does not compile. */
const requests = {
  hello: v.object({ ...head, type: v.literal('hello') }),
  pick: v.object({ ...head, type: v.literal('pick'), target }),
  filter: v.object({
    ...head,
    type: v.literal('filter'),
    kinds: v.array(v.string()),
  }),
  theme: v.object({ ...head, type: v.literal('theme'), theme: v.picklist(THEMES) }),
} satisfies Record<HostRequest['type'], v.GenericSchema>

const message = v.variant('type', Object.values(requests))

/** What a message asks for; null if it is none of ours, malformed, or names what the story lacks. */
export function readHostMessage(data: unknown, story: Story): HostRequest | null {
  const { success, output } = v.safeParse(message, data)
  if (!success) return null
  if (output.type === 'filter')
    return output.kinds.every((name) => isKind(story, name)) ? output : null
  if (output.type !== 'pick' || !output.target) return output
  return findTarget(story, output.target.id)?.kind === output.target.kind ? output : null
}
