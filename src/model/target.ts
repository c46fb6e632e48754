import type { CountryCode, Story } from './story.ts'
import { storyIndex } from './storyLookup.ts'

/** What can be hovered and picked: a country of the story or one of its flows. */
export type Target = { kind: 'country'; id: CountryCode } | { kind: 'flow'; id: string }

/** Whether both are the same target; two absent targets are the same. */
export function sameTarget(a: Target | null, b: Target | null): boolean {
  return a?.kind === b?.kind && a?.id === b?.id
}

/** The target with this id, or null if the story has none. Codes and flow ids cannot be confused. */
export function findTarget(story: Story, id: string): Target | null {
  const { countries, flows } = storyIndex(story)
  if (countries.has(id)) return { kind: 'country', id }
  if (flows.has(id)) return { kind: 'flow', id }
  return null
}

/** Everything in a story that can be hovered and picked. */
export function targetsOf(story: Story): Target[] {
  return [
    ...story.countries.map(({ code }): Target => ({ kind: 'country', id: code })),
    ...story.flows.map(({ id }): Target => ({ kind: 'flow', id })),
  ]
}

/** The address fragment of a target, with its `#`. */
export function fragmentOf(target: Target): string {
  return `#${target.id}`
}

/** The target that a fragment (with or without `#`) names; null if it is empty, broken or unknown. */
export function targetOfFragment(story: Story, fragment: string): Target | null {
  try {
    return findTarget(story, decodeURIComponent(fragment.replace(/^#/, '')))
  } catch {
    return null
  }
}
