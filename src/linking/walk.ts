import { useMemo } from 'react'
import type { Flow, Story } from '../model/story.ts'
import { type Link, useLink, useLinkState } from './LinkProvider.tsx'
import type { LinkState } from './linkStore.ts'
import { readingOrder } from './readingOrder.ts'
import { scrollerOf } from './readingPlace.ts'

/** A walk through the article, from passage to passage. */
export interface Walk {
  /** What is walked through, in reading order. */
  flows: readonly Flow[]
  /** Which of them is shown, from 0. */
  step: number
}

/** Buttons that start a walk have this class. */
export const WALK_START = 'walk-start'

/** The walk that goes on: a pick says so, and whatever else is picked ends it. */
function walkOf(story: Story, picked: LinkState['picked']): Walk | null {
  if (picked?.origin !== 'walk') return null
  const flows = readingOrder(story)
  const step = flows.findIndex(({ id }) => id === picked.target.id)
  return step < 0 ? null : { flows, step }
}

/** The walk that goes on; null if none does. */
export function useWalk(): Walk | null {
  const { story } = useLink()
  // Other picks are none of its business.
  const picked = useLinkState(({ picked }) => (picked?.origin === 'walk' ? picked : null))
  return useMemo(() => walkOf(story, picked), [story, picked])
}

/** Starts at the first passage; does nothing in a story without flows. */
export function startWalk({ story, store }: Pick<Link, 'story' | 'store'>): void {
  walkTo(store, readingOrder(story)[0])
}

/** Goes to the next passage or the one before. Before the first stands the title, where the walk ends. */
export function walkOn({ story, store }: Link, way: 1 | -1): void {
  const walk = walkOf(story, store.getState().picked)
  if (!walk) return
  const step = walk.step + way
  if (step < 0) returnToStart(store)
  else walkTo(store, walk.flows[step])
}

function walkTo(store: Link['store'], flow: Flow | undefined): void {
  if (flow) store.getState().pick({ kind: 'flow', id: flow.id }, 'walk')
}

/** The focus goes ahead of the button that it is on, which goes with the walk. */
function returnToStart(store: Link['store']): void {
  const starts = [...document.querySelectorAll<HTMLElement>(`.${WALK_START}`)]
  const start = starts.find((each) => each.getClientRects().length > 0)
  start?.focus({ preventScroll: true })
  store.getState().clearPick()
  if (start) scrollerOf(start).scrollTo({ top: 0 })
}
