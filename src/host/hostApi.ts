import type { FlowKind } from '../model/story.ts'
import type { Target } from '../model/target.ts'
import {
  type FrameMessage,
  type HostMessage,
  type HostRequest,
  MESSAGE_VERSION,
} from '../protocol/messages.ts'
import type { Theme } from '../protocol/pageOptions.ts'
import { readFrameMessage } from '../protocol/readFrameMessage.ts'

const DARK = '(prefers-color-scheme: dark)'

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

/** Where the address of a story's frame ends; other frames in the page are none of our business. */
const OUR_PATH = /\/embed\/(index\.html)?$/

/**
 * Listens to every frame in the page that shows a story, also those that come later: sets its height and
 * raises an event on it for each message. A frame with `data-storyarc-height="fixed"` keeps its height. A
 * transparent frame without a theme is as light or dark as the page. However often it is called, it is there
 * once.
 */
export function installHost(page: Window): void {
  if (page.Storyarc) return
  const say = (frame: HTMLIFrameElement, request: HostRequest) =>
    frame.contentWindow?.postMessage(
      { source: 'storyarc-host', version: MESSAGE_VERSION, ...request } satisfies HostMessage,
      '*',
    )
  const setTheme = (frame: HTMLIFrameElement, theme: Theme) => {
    const isPage = theme === 'auto' && showsPageThrough(frame) && isDark(page, frame)
    say(frame, { type: 'theme', theme: isPage ? 'dark' : theme })
  }
  page.Storyarc = {
    pick: (frame, target) =>
      say(frame, { type: 'pick', target: typeof target === 'string' ? targetOf(target) : target }),
    filter: (frame, kinds) => say(frame, { type: 'filter', kinds }),
    theme: setTheme,
  }
  const frames = () =>
    [...page.document.querySelectorAll('iframe')].filter(({ src }) =>
      OUR_PATH.test(addressOf(src).pathname),
    )
  page.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    const frame = frames().find(({ contentWindow }) => contentWindow && contentWindow === source)
    const said = frame && readFrameMessage(data)
    if (!said) return
    const { type, story, target, height, message } = said
    if (type === 'ready' && showsPageThrough(frame)) setTheme(frame, 'auto')
    if (height !== undefined && frame.dataset.storyarcHeight !== 'fixed') {
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
  page.matchMedia(DARK).addEventListener('change', () => {
    for (const frame of frames().filter(showsPageThrough)) setTheme(frame, 'auto')
  })
  for (const frame of frames()) say(frame, { type: 'hello' })
}

/** A frame's address; frames without one, or with a broken one, get one that is not ours. */
function addressOf(src: string): URL {
  const nowhere = 'http://localhost/'
  try {
    return new URL(src, nowhere)
  } catch {
    return new URL(nowhere)
  }
}

/** Whether the frame has no ground of its own and leaves its theme to the page. */
function showsPageThrough({ src }: HTMLIFrameElement): boolean {
  const query = addressOf(src).searchParams
  return query.get('transparent') === '1' && !query.has('theme')
}

/** Whether the page is dark where the frame stands, so far as its style or its head tells. */
function isDark(page: Window, frame: HTMLIFrameElement): boolean {
  const { colorScheme } = page.getComputedStyle(frame)
  const head = page.document.querySelector<HTMLMetaElement>('meta[name="color-scheme"]')
  const told = colorScheme === 'normal' ? (head?.content ?? '') : colorScheme
  const systemIsDark = page.matchMedia(DARK).matches
  return told.includes('dark') && (systemIsDark || !told.includes('light'))
}

/** Countries have upper-case ids, flows lower-case ones. */
function targetOf(id: string): Target {
  return { kind: /^[A-Z]+$/.test(id) ? 'country' : 'flow', id }
}
