import type { Drawing } from '../geo/drawing.ts'
import { shownKinds } from '../kinds/kinds.ts'
import type { Story } from '../model/story.ts'
import { wordsIn } from '../words/words.ts'
import type { NamedSign } from './layOutKey.ts'

/** All that a picture of the story must explain: its kinds, then what widths say where they say something. */
export function keySigns(story: Story, { widthKey }: Pick<Drawing, 'widthKey'>): NamedSign[] {
  const words = wordsIn([story.lang])
  return [
    ...shownKinds(story).map((kind) => ({ kind, name: words.kind(kind) })),
    ...(widthKey?.samples ?? []).map(({ amount, width }) => ({
      width,
      name: words.amount(amount, widthKey?.unit ?? ''),
    })),
  ]
}
