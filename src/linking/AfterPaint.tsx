import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { storyOfKinds } from '../kinds/kinds.ts'
import { LinkContext, useLink } from './LinkProvider.tsx'
import type { LinkStore } from './linkStore.ts'

/**
 * What is drawn inside follows the page's link state one frame later: a click is first answered where it
 * was made, and only then is everything else drawn anew.
 */
export function AfterPaint({ children }: { children: ReactNode }) {
  const link = useLink()
  const [followed] = useState(() => createStore(() => link.store.getInitialState()))
  useEffect(() => follow(link.store, followed), [link.store, followed])
  const kinds = useStore(followed, (state) => state.kinds)
  const settled = useMemo(
    () => ({ ...link, followed, story: storyOfKinds(link.wholeStory, kinds) }),
    [link, followed, kinds],
  )
  return <LinkContext value={settled}>{children}</LinkContext>
}

/** Copies the leader's state, actions included, after the paint that shows its change. */
function follow(leader: LinkStore, follower: LinkStore): () => void {
  let stopWaiting = () => {}
  const copy = () => follower.setState(leader.getState(), true)
  const stop = leader.subscribe(() => {
    stopWaiting()
    stopWaiting = afterPaint(copy)
  })
  copy()
  return () => {
    stop()
    stopWaiting()
  }
}

/** Calls back in the task after the next paint, or soon if nothing is painted. Returns what calls it off. */
export function afterPaint(callback: () => void): () => void {
  let timer = 0
  const soon = () => {
    timer = window.setTimeout(callback)
  }
  if (document.hidden) soon()
  const frame = document.hidden ? 0 : requestAnimationFrame(soon)
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}
