import { type Emphasis, emphasesOf } from '../linking/emphasis.ts'
import type { LinkState } from '../linking/linkStore.ts'
import type { Story } from '../model/story.ts'
import type { Target } from '../model/target.ts'

/** A target and how far the live map brings it forward: a number of {@link LEVELS} or, in a fade, one between. */
export interface TargetLevel {
  target: Target
  level: number
}

/** What stands for an emphasis on the live map; `aside` is what stays in sight while another is looked at. */
export const LEVELS: Readonly<Record<Emphasis | 'aside', number>> = {
  muted: 0,
  aside: 0.5,
  normal: 1,
  strong: 2,
}

/**
 * The levels of everything in the story. A hovered flow sets all other flows aside, also those of a picked
 * country; a pick sets aside the countries at the other ends.
 */
export function levelsOf(
  story: Story,
  { hovered, picked }: Pick<LinkState, 'hovered' | 'picked'>,
): TargetLevel[] {
  const isAside = (target: Target, emphasis: Emphasis) =>
    target.kind === 'flow'
      ? hovered?.kind === 'flow' && hovered.id !== target.id && emphasis !== 'muted'
      : picked !== null && emphasis === 'normal'
  return emphasesOf(story, { hovered, picked: picked?.target ?? null }).map(
    ({ target, emphasis }) => ({
      target,
      level: LEVELS[isAside(target, emphasis) ? 'aside' : emphasis],
    }),
  )
}
