import type { FlowKind } from '../model/story.ts'

/** How the line of a kind is drawn, besides its colour. Lengths are CSS pixels. */
export interface KindStyle {
  width: number
  /** Dash and gap; empty for a solid line. */
  dash: readonly number[]
  /** What points at the target; `shared` has no direction. */
  head: 'solid' | 'open' | 'none'
  /** Whether a stroke crosses the middle of the line. */
  crossed: boolean
}

/** Kinds differ by more than colour: dash, width, head and cross stroke. */
export const KIND_STYLES: Readonly<Record<FlowKind, KindStyle>> = {
  arms: { width: 2.5, dash: [], head: 'solid', crossed: false },
  partnership: { width: 1.5, dash: [], head: 'open', crossed: false },
  rupture: { width: 2, dash: [8, 5], head: 'solid', crossed: true },
  shared: { width: 2.5, dash: [0, 6], head: 'none', crossed: false },
}

/** How much wider a strong arc is than a normal one. */
export const STRONG_WIDTH = 1.4
