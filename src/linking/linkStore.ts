import { createStore, type StoreApi } from 'zustand/vanilla'
import { kindNames, storyOfKinds } from '../kinds/kinds.ts'
import type { FlowKind, Story } from '../model/story.ts'
import { findTarget, sameTarget, type Target } from '../model/target.ts'

/**
 * Who made a pick. That side stays where it is; the others scroll or fly to it. A `walk` goes through the article in
 * reading order for as long as nobody else picks, and moves all sides.
 */
export type Origin = 'map' | 'article' | 'list' | 'card' | 'url' | 'host' | 'walk'

/** Where a pick was made. */
export interface PickPlace {
  /** Where the picked words stand in the story's text, for a pick made on words. */
  offset?: number
  /** How much of the article lay above what scrolls it, in CSS pixels, for a pick that the browser's history brings back. */
  scrolled?: number
}

/** A pick that stays until another replaces it; each is a new object, also for the same target. */
export interface PickedTarget extends PickPlace {
  target: Target
  origin: Origin
}

/** What is hovered, picked and filtered on a page: the one truth for map and article. */
export interface LinkState {
  /** What the pointer or the keyboard focus rests on. */
  hovered: Target | null
  /** What was clicked, tapped, entered or addressed. */
  picked: PickedTarget | null
  /** The kinds that are shown. */
  kinds: ReadonlySet<FlowKind>
  hover: (target: Target | null) => void
  pick: (target: Target, origin: Origin, place?: PickPlace) => void
  clearPick: () => void
  /** Shows the flows of these kinds alone, and drops what is hovered or picked among the others. */
  showKinds: (kinds: ReadonlySet<FlowKind>) => void
}

/** The store of one page. */
export type LinkStore = StoreApi<LinkState>

/** A fresh store for a story with nothing hovered or picked, in which all kinds are shown. */
export function createLinkStore(story: Story): LinkStore {
  return createStore<LinkState>()((set, get) => ({
    hovered: null,
    picked: null,
    kinds: new Set(kindNames(story)),
    hover: (target) => {
      if (!sameTarget(get().hovered, target)) set({ hovered: target })
    },
    pick: (target, origin, place) => set({ picked: { target, origin, ...place } }),
    clearPick: () => {
      if (get().picked) set({ picked: null })
    },
    showKinds: (kinds) => {
      if (isSameSet(kinds, get().kinds)) return
      const shown = storyOfKinds(story, kinds)
      const isShown = (target: Target) => findTarget(shown, target.id) !== null
      set(({ hovered, picked }) => ({
        kinds,
        hovered: hovered && isShown(hovered) ? hovered : null,
        picked: picked && isShown(picked.target) ? picked : null,
      }))
    },
  }))
}

function isSameSet<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return a.size === b.size && [...a].every((each) => b.has(each))
}
