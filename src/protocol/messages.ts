import type { FlowKind } from '../model/story.ts'
import type { Target } from '../model/target.ts'
import type { Theme } from './pageOptions.ts'

/** The version of the messages between a frame and the page around it. */
export const MESSAGE_VERSION = 1

/** What a message from a frame is about. */
export type FrameMessageType = 'ready' | 'pick' | 'resize' | 'error'

/** From a frame to the page around it. */
export interface FrameMessage {
  source: 'storyarc'
  version: typeof MESSAGE_VERSION
  /** Slug of the frame's story. */
  story: string
  type: FrameMessageType
  /** What is picked; null when nothing is. */
  target: Target | null
  /** The height that suits the frame's width, in CSS pixels; with `ready` and `resize`. */
  height?: number
  /** What went wrong, in words; with `error`. */
  message?: string
}

/** What the page around a frame may ask of it. `hello` asks for `ready` once more. */
export type HostRequest =
  | { type: 'hello' }
  | { type: 'pick'; target: Target | null }
  | { type: 'filter'; kinds: readonly FlowKind[] }
  | { type: 'theme'; theme: Theme }

/** From the page around a frame to the frame. */
export type HostMessage = HostRequest & {
  source: 'storyarc-host'
  version: typeof MESSAGE_VERSION
}
