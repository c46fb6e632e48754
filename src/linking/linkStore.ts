import { createStore, type StoreApi } from 'zustand/vanilla'
import type { FlowKind } from '../model/story.ts'
import { sameTarget, type Target } from '../model/target.ts'

/** Who made a pick. That side stays where it is; the others scroll or fly to it. */
export type Origin = 'map' | 'article' | 'list' | 'url' | 'host'

/** A pick that stays until another replaces it; each is a new object, also for the same target. */
export interface Pick {
  target: Target
  origin: Origin
  /** Where the picked words stand in the story's text, for a pick made on words. */
  offset?: number
}

/** What is hovered, picked and filtered on a page: the one truth for map and article. */
export interface LinkState {
  /** What the pointer or the keyboard focus rests on. */
  hovered: Target | null
  /** What was clicked, tapped, entered or addressed. */
  picked: Pick | null
  /** The kinds that are shown. */
  kinds: ReadonlySet<FlowKind>
  hover: (target: Target | null) => void
  pick: (target: Target, origin: Origin, offset?: number) => void
  clearPick: () => void
  showKinds: (kinds: ReadonlySet<FlowKind>) => void
}

/** The store of one page. */
export type LinkStore = StoreApi<LinkState>

/** A fresh store with nothing hovered or picked, in which the given kinds are shown. */
export function createLinkStore(kinds: ReadonlySet<FlowKind>): LinkStore {
  return createStore<LinkState>()((set, get) => ({
    hovered: null,
    picked: null,
    kinds,
    hover: (target) => {
      if (!sameTarget(get().hovered, target)) set({ hovered: target })
    },
    pick: (target, origin, offset) =>
      set({ picked: { target, origin, ...(offset !== undefined && { offset }) } }),
    clearPick: () => {
      if (get().picked) set({ picked: null })
    },
    showKinds: (next) => set({ kinds: next }),
  }))
}
