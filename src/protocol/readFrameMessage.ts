import { type FrameMessage, type FrameMessageType, MESSAGE_VERSION } from './messages.ts'

/** A type that is missing here, or unknown, does not compile. */
const TYPES: Readonly<Record<FrameMessageType, true>> = {
  ready: true,
  pick: true,
  resize: true,
  error: true,
}

/** Heights beyond these are no message of ours, in CSS pixels. */
const HEIGHTS = { least: 100, most: 5000 }

/**
 * What a frame says; null if it is none of our messages or malformed. Written by hand, as a schema's library
 * would be most of the script that host pages load.
 */
export function readFrameMessage(data: unknown): FrameMessage | null {
  if (!isRecord(data)) return null
  const { source, version, type, story, target, height, message } = data
  const isOurs = source === 'storyarc' && version === MESSAGE_VERSION && isType(type)
  const isWhole =
    typeof story === 'string' &&
    (target === null || isTarget(target)) &&
    (height === undefined || isHeight(height)) &&
    (message === undefined || typeof message === 'string')
  return isOurs && isWhole ? (data as unknown as FrameMessage) : null
}

function isType(type: unknown): boolean {
  return typeof type === 'string' && Object.hasOwn(TYPES, type)
}

function isTarget(data: unknown): boolean {
  return (
    isRecord(data) &&
    (data.kind === 'country' || data.kind === 'flow') &&
    typeof data.id === 'string'
  )
}

function isHeight(height: unknown): boolean {
  return typeof height === 'number' && height >= HEIGHTS.least && height <= HEIGHTS.most
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null
}
