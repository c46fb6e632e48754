import { kindsAsked, storyOfKinds } from '../kinds/kinds.ts'
import { findTarget } from '../model/target.ts'
import type { FrameMessageType, HostRequest } from '../protocol/messages.ts'
import type { Theme } from '../protocol/pageOptions.ts'
import { preferredHeight } from '../protocol/preferredHeight.ts'
import type { readHostMessage } from '../protocol/readHostMessage.ts'
import { type HostSpeaker, type MessageDetail, sayToHost } from './sayToHost.ts'

/** What {@link talkToHost} reads and changes. */
export interface HostTalk extends HostSpeaker {
  setTheme: (theme: Theme) => void
}

/**
 * Tells the page around the frame what is picked and which height suits the frame, and does what that page
 * asks. Nobody else is listened to. Returns what ends the conversation.
 */
export function talkToHost({ story, store, setTheme }: HostTalk): () => void {
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
  const reader = loadReader()
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
      if (source !== host) return
      void reader.then((readHostMessage) => {
        const request = signal.aborted ? null : readHostMessage?.(data, story)
        if (!request) return
        if (request.type === 'hello') say('ready', { height: height() })
        else obey(request, { story, store, setTheme })
      })
    },
    { signal },
  )
  const stopFollowing = store.subscribe(({ picked }, before) => {
    if (picked !== before.picked) say('pick')
  })
  say('ready', { height: said })
  return () => {
    listening.abort()
    stopFollowing()
  }
}

/** What checks messages, with its library: pages that are no frame do without. Nothing if it cannot be had; then nobody is obeyed. */
async function loadReader(): Promise<typeof readHostMessage | undefined> {
  try {
    return (await import('../protocol/readHostMessage.ts')).readHostMessage
  } catch {
    return undefined
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
