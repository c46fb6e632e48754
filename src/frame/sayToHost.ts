import type { LinkStore } from '../linking/linkStore.ts'
import type { Story } from '../model/story.ts'
import { type FrameMessage, type FrameMessageType, MESSAGE_VERSION } from '../protocol/messages.ts'

/** Whose frame it is that says something, and what is picked in it. */
export interface HostSpeaker {
  story: Story
  store: LinkStore
}

/** What a message says besides its type. */
export type MessageDetail = Pick<FrameMessage, 'height' | 'message'>

/** Says something to the page around the frame; it holds nothing that is not public. A page that is no frame is silent. */
export function sayToHost(
  { story, store }: HostSpeaker,
  type: FrameMessageType,
  more: MessageDetail = {},
): void {
  const host = window.parent
  if (host === window) return
  const target = store.getState().picked?.target ?? null
  const head = { source: 'storyarc', version: MESSAGE_VERSION, story: story.slug } as const
  host.postMessage({ ...head, type, target, ...more } satisfies FrameMessage, '*')
}
