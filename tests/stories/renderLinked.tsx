import { act, render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { LinkProvider } from '../../src/linking/LinkProvider.tsx'
import { createLinkStore, type Origin } from '../../src/linking/linkStore.ts'
import type { FlowKind, Story } from '../../src/model/story.ts'
import type { Target } from '../../src/model/target.ts'

/** Renders parts of the page for a story, with a store of their own. */
export function renderLinked(story: Story, children: ReactNode) {
  const store = createLinkStore(story)
  const { container } = render(
    <LinkProvider story={story} store={store}>
      {children}
    </LinkProvider>,
  )
  return {
    store,
    container,
    pick: (target: Target, origin: Origin) => act(() => store.getState().pick(target, origin)),
    clearPick: () => act(() => store.getState().clearPick()),
    showKinds: (...kinds: FlowKind[]) => act(() => store.getState().showKinds(new Set(kinds))),
  }
}
