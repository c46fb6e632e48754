import type { Target } from '../linking/target.ts'
import type { FlowKind } from '../story/story.ts'
import {
  type FrameMessage,
  type HostMessage,
  type HostRequest,
  MESSAGE_VERSION,
  type Theme,
} from './messages.ts'

/** What `embed.js` offers to the page that includes it, as `Storyarc`. */
interface StoryarcApi {
  /** Picks a country or a flow in the frame, by its id or as a target; null clears. */
  pick: (frame: HTMLIFrameElement, target: Target | string | null) => void
  /** Shows only flows of these kinds; none means all. */
  filter: (frame: HTMLIFrameElement, kinds: readonly FlowKind[]) => void
  /** Draws the frame light, dark or as the reader's system. */
  theme: (frame: HTMLIFrameElement, theme: Theme) => void
}

/** What the events `storyarc:ready`, `storyarc:pick`, `storyarc:resize`, `storyarc:error` carry. */
export type StoryarcEventDetail = Pick<FrameMessage, 'story' | 'target' | 'height' | 'message'>

/** An event on a frame. */
type StoryarcEvent = CustomEvent<StoryarcEventDetail>

declare global {
  interface Window {
    Storyarc?: StoryarcApi
  }
  interface HTMLElementEventMap {
    'storyarc:ready': StoryarcEvent
    'storyarc:pick': StoryarcEvent
    'storyarc:resize': StoryarcEvent
    'storyarc:error': StoryarcEvent
  }
}

const TYPES: readonly unknown[] = [
  'ready',
  'pick',
  'resize',
  'error',
] satisfies FrameMessage['type'][]

/** Heights beyond these are no message of ours, in CSS pixels. */
const HEIGHTS = { least: 100, most: 5000 }

/**
 * Listens to every Storyarc frame in the page, also those that come later: sets its height and raises an
 * event on it for each message. A frame with `data-storyarc-height="fixed"` keeps its height. A transparent
 * frame without a theme becomes dark on a dark page. However often it is called, it is there once.
 */
export function installHost(page: Window): void {
  if (page.Storyarc) return
  const say = (frame: HTMLIFrameElement, request: HostRequest) =>
    frame.contentWindow?.postMessage(
      { source: 'storyarc-host', version: MESSAGE_VERSION, ...request } satisfies HostMessage,
      '*',
    )
  page.Storyarc = {
    pick: (frame, target) =>
      say(frame, { type: 'pick', target: typeof target === 'string' ? targetOf(target) : target }),
    filter: (frame, kinds) => say(frame, { type: 'filter', kinds }),
    theme: (frame, theme) => say(frame, { type: 'theme', theme }),
  }
  const frames = () => [...page.document.querySelectorAll('iframe')]
  page.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (!isFrameMessage(data)) return
    const frame = frames().find(({ contentWindow }) => contentWindow && contentWindow === source)
    if (!frame) return
    const { type, story, target, height, message } = data
    if (type === 'ready' && showsPageThrough(frame) && isDark(page, frame)) {
      say(frame, { type: 'theme', theme: 'dark' })
    }
    if (isHeight(height) && frame.dataset.storyarcHeight !== 'fixed') {
      frame.style.height = `${height}px`
    }
    const detail: StoryarcEventDetail = {
      story,
      target,
      ...(height !== undefined && { height }),
      ...(message !== undefined && { message }),
    }
    frame.dispatchEvent(new CustomEvent(`storyarc:${type}`, { bubbles: true, detail }))
  })
  for (const frame of frames()) say(frame, { type: 'hello' })
}

/** Whether the frame has no ground of its own and leaves its theme to the page. */
function showsPageThrough({ src }: HTMLIFrameElement): boolean {
  const query = new URL(src, 'http://localhost').searchParams
  return query.get('transparent') === '1' && !query.has('theme')
}

/** Whether the page is dark where the frame stands, so far as its style or its head tells. */
function isDark(page: Window, frame: HTMLIFrameElement): boolean {
  const { colorScheme } = page.getComputedStyle(frame)
  const head = page.document.querySelector<HTMLMetaElement>('meta[name="color-scheme"]')
  const told = colorScheme === 'normal' ? (head?.content ?? '') : colorScheme
  const systemIsDark = page.matchMedia('(prefers-color-scheme: dark)').matches
  return told.includes('dark') && (systemIsDark || !told.includes('light'))
}

/** Countries have upper-case ids, flows lower-case ones. */
function targetOf(id: string): Target {
  return { kind: /^[A-Z]+$/.test(id) ? 'country' : 'flow', id }
}

function isFrameMessage(data: unknown): data is FrameMessage {
  if (typeof data !== 'object' || data === null) return false
  const { source, version, type } = data as Record<string, unknown>
  return source === 'storyarc' && version === MESSAGE_VERSION && TYPES.includes(type)
}

function isHeight(height: unknown): height is number {
  return typeof height === 'number' && height >= HEIGHTS.least && height <= HEIGHTS.most
}
