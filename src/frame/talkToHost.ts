import { kindsAsked, storyOfKinds } from '../kinds/kinds.ts'
import type { LinkStore } from '../linking/linkStore.ts'
import type { Story } from '../model/story.ts'
import { findTarget } from '../model/target.ts'
import {
  type FrameMessage,
  type FrameMessageType,
  type HostRequest,
  MESSAGE_VERSION,
} from '../protocol/messages.ts'
import type { Theme } from '../protocol/pageOptions.ts'
import { preferredHeight } from '../protocol/preferredHeight.ts'
import { readHostMessage } from '../protocol/readHostMessage.ts'

/** What {@link talkToHost} reads and changes. */
export interface HostTalk {
  story: Story
  store: LinkStore
  setTheme: (theme: Theme) => void
}

/** A conversation with the page around the frame. */
export interface HostLine {
  /** Tells the page around what went wrong. */
  report: (message: string) => void
  stop: () => void
}

/**
 * Tells the page around the frame what is picked and which height suits the frame, and does what that page
 * asks. Nobody else is listened to; what is said holds nothing that is not public.
 */
export function talkToHost({ story, store, setTheme }: HostTalk): HostLine {
  const host = window.parent
  if (host === window) return { report: () => {}, stop: () => {} }
  const listening = new AbortController()
  const { signal } = listening
  const height = () => {
    const { clientWidth, dataset } = document.documentElement
    return preferredHeight(clientWidth, dataset.ui)
  }
  const say = (type: FrameMessageType, more: Pick<FrameMessage, 'height' | 'message'> = {}) => {
    const target = store.getState().picked?.target ?? null
    const head = { source: 'storyarc', version: MESSAGE_VERSION, story: story.slug } as const
    host.postMessage({ ...head, type, target, ...more } satisfies FrameMessage, '*')
  }
  let said = height()
  window.addEventListener(
    'resize',
    () => {
      if (height() === said) return
      said = height()
      say('resize', { height: said })
    },
    { signal },
  )
  window.addEventListener(
    'message',
    ({ source, data }: MessageEvent<unknown>) => {
      const request = source === host ? readHostMessage(data, story) : null
      if (!request) return
      if (request.type === 'hello') say('ready', { height: height() })
      else obey(request, { story, store, setTheme })
    },
    { signal },
  )
  const stopFollowing = store.subscribe(({ picked }, before) => {
    if (picked !== before.picked) say('pick')
  })
  say('ready', { height: said })
  return {
    report: (message) => say('error', { message }),
    stop: () => {
      listening.abort()
      stopFollowing()
    },
  }
}

function obey(
  request: Exclude<HostRequest, { type: 'hello' }>,
  { story, store, setTheme }: HostTalk,
): void {
  const { kinds, pick, clearPick, showKinds } = store.getState()
  switch (request.type) {
    case 'theme':
      setTheme(request.theme)
      break
    case 'filter':
      showKinds(kindsAsked(request.kinds))
      break
    case 'pick': {
      const { target } = request
      if (!target) clearPick()
      else if (findTarget(storyOfKinds(story, kinds), target.id)) pick(target, 'host')
      break
    }
    default:
      request satisfies never
  }
}
