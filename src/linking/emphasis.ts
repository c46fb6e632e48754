import type { Story } from '../model/story.ts'
import { storyIndex } from '../model/storyLookup.ts'
import { sameTarget, type Target, targetsOf } from '../model/target.ts'

/** How much a target is brought forward. */
export type Emphasis = 'strong' | 'normal' | 'muted'

/** A target with its emphasis. */
export interface TargetEmphasis {
  target: Target
  emphasis: Emphasis
}

/** The part of the link state that emphasis depends on. */
export interface Attention {
  hovered: Target | null
  picked: Target | null
}

/**
 * The emphasis of `target`. A pick makes itself and what it is tied to strong and mutes the rest; the
 * far ends of a picked country's flows stay normal. A hover makes strong too, but mutes nothing.
 */
export function emphasisOf(story: Story, attention: Attention, target: Target): Emphasis {
  const { hovered, picked } = attention
  if (picked && isTied(story, picked, target)) return 'strong'
  if (hovered && isTied(story, hovered, target)) return 'strong'
  if (!picked || isFarEnd(story, picked, target)) return 'normal'
  return 'muted'
}

/** The emphasis of everything in the story that can be picked. */
export function emphasesOf(story: Story, attention: Attention): TargetEmphasis[] {
  return targetsOf(story).map((target) => ({
    target,
    emphasis: emphasisOf(story, attention, target),
  }))
}

/** A country is tied to its flows, a flow to its two countries, and each to itself. */
function isTied(story: Story, lit: Target, target: Target): boolean {
  if (sameTarget(lit, target)) return true
  if (lit.kind === 'country') return target.kind === 'flow' && joins(story, target.id, lit.id)
  return target.kind === 'country' && joins(story, lit.id, target.id)
}

function isFarEnd(story: Story, picked: Target, target: Target): boolean {
  if (picked.kind !== 'country' || target.kind !== 'country') return false
  return storyIndex(story).partnersOf(picked.id).has(target.id)
}

function joins(story: Story, flowId: string, country: string): boolean {
  const flow = storyIndex(story).flows.get(flowId)
  return flow?.from === country || flow?.to === country
}
