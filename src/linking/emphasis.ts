import type { Story } from '../model/story.ts'
import { sameTarget, type Target } from '../model/target.ts'

/** How loud a target is drawn. */
export type Emphasis = 'strong' | 'normal' | 'muted'

/** The part of the link state that emphasis depends on. */
export interface Attention {
  hovered: Target | null
  picked: Target | null
}

/**
 * How loud `target` is drawn. A pick makes itself and what it is tied to strong and mutes the rest; the
 * far ends of a picked country's flows stay normal. A hover makes strong too, but mutes nothing.
 */
export function emphasisOf(story: Story, attention: Attention, target: Target): Emphasis {
  const { hovered, picked } = attention
  if (picked && isTied(story, picked, target)) return 'strong'
  if (hovered && isTied(story, hovered, target)) return 'strong'
  if (!picked || isFarEnd(story, picked, target)) return 'normal'
  return 'muted'
}

/** A country is tied to its flows, a flow to its two countries, and each to itself. */
function isTied(story: Story, lit: Target, target: Target): boolean {
  if (sameTarget(lit, target)) return true
  if (lit.kind === 'country') return target.kind === 'flow' && joins(story, target.id, lit.id)
  return target.kind === 'country' && joins(story, lit.id, target.id)
}

function isFarEnd(story: Story, picked: Target, target: Target): boolean {
  if (picked.kind !== 'country' || target.kind !== 'country') return false
  return story.flows.some(({ id }) => joins(story, id, picked.id) && joins(story, id, target.id))
}

function joins(story: Story, flowId: string, country: string): boolean {
  return story.flows.some(
    ({ id, from, to }) => id === flowId && (from === country || to === country),
  )
}
