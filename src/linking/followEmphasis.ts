import type { Story } from '../model/story.ts'
import { emphasesOf } from './emphasis.ts'
import type { LinkStore } from './linkStore.ts'

/**
 * Keeps `data-emphasis` of everything in the page that carries it at what the store says, without drawing
 * anything anew. Returns what stops it.
 */
export function followEmphasis(page: Document, story: Story, store: LinkStore): () => void {
  showEmphasis(page, story, store)
  return store.subscribe((state, before) => {
    if (state.hovered !== before.hovered || state.picked !== before.picked)
      showEmphasis(page, story, store)
  })
}

/**
 * Brings `data-emphasis` of everything in the page that carries it to what the store says. An element's target
 * is its `data-target`; a passage that is no link names its flow in `data-passage`, and a part of the drawing
 * that is none its target in `data-of`.
 */
export function showEmphasis(page: Document, story: Story, store: LinkStore): void {
  const { hovered, picked } = store.getState()
  const emphases = emphasesOf(story, { hovered, picked: picked?.target ?? null })
  const byTarget = new Map(emphases.map(({ target, emphasis }) => [target.id, emphasis]))
  for (const { dataset } of page.querySelectorAll<HTMLElement | SVGElement>('[data-emphasis]')) {
    const emphasis = byTarget.get(dataset.target ?? dataset.passage ?? dataset.of ?? '')
    if (emphasis && emphasis !== dataset.emphasis) dataset.emphasis = emphasis
  }
}
