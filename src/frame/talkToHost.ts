import { kindsAsked, storyOfKinds } from '../kinds/kinds.ts'
import { findTarget } from '../model/target.ts'
import type { FrameMessageType, HostRequest } from '../protocol/messages.ts'
import type { Theme } from '../protocol/pageOptions.ts'
import { preferredHeight } from '../protocol/preferredHeight.ts'
import { readHostMessage } from '../protocol/readHostMessage.ts'
import { type HostSpeaker, type MessageDetail, sayToHost } from './sayToHost.ts'

/** What {@link talkToHost} reads and changes. */
export interface HostTalk extends HostSpeaker {
  setTheme: (theme: Theme) => void
}

/**
 * Tells the page around the frame what is picked and which height suits the frame, and does what that page
 * asks, in `early` messages, too. Nobody else is listened to. Returns what ends the conversation.
 */
export function talkToHost(
  { story, store, setTheme }: HostTalk,
  early: readonly MessageEvent<unknown>[] = [],
): () => void {
  const host = window.parent
  if (host === window) return () => {}
  const listening = new AbortController()
  const { signal } = listening
  const height = () => {
    const { clientWidth, dataset } = document.documentElement
    return preferredHeight(clientWidth, dataset.ui)
  }
  const say = (type: FrameMessageType, more?: MessageDetail) =>
    sayToHost({ story, store }, type, more)
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
  const hear = ({ source, data }: MessageEvent<unknown>) => {
    const request = source === host ? readHostMessage(data, story) : null
    if (!request) return
    if (request.type === 'hello') say('ready', { height: height() })
    else obey(request, { story, store, setTheme })
  }
  window.addEventListener('message', hear, { signal })
  const stopFollowing = store.subscribe(({ picked }, before) => {
    if (picked !== before.picked) say('pick')
  })
  say('ready', { height: said })
  for (const message of early) hear(message)
  return () => {
    listening.abort()
    stopFollowing()
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
      showKinds(kindsAsked(story, request.kinds))
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
