import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { useStore } from 'zustand'
import type { Story } from '../story/story.ts'
import { type Emphasis, emphasisOf } from './emphasis.ts'
import type { LinkState, LinkStore } from './linkStore.ts'
import { storyOfKinds } from './storyOfKinds.ts'
import type { Target } from './target.ts'

/** The story of the page and the store of what is hovered and picked in it. */
export interface Link {
  /** The story with the flows whose kinds are shown. */
  story: Story
  /** The story with all its flows. */
  wholeStory: Story
  store: LinkStore
}

/** What {@link LinkProvider} gives. */
export interface LinkProviderProps {
  story: Story
  store: LinkStore
  children: ReactNode
}

const LinkContext = createContext<Link | null>(null)

/** Gives a page's story and link store to all that is drawn inside. */
export function LinkProvider({ story: wholeStory, store, children }: LinkProviderProps) {
  const kinds = useStore(store, (state) => state.kinds)
  const link = useMemo(
    () => ({ story: storyOfKinds(wholeStory, kinds), wholeStory, store }),
    [wholeStory, kinds, store],
  )
  return <LinkContext value={link}>{children}</LinkContext>
}

/** The page's story and store. Throws outside a {@link LinkProvider}. */
export function useLink(): Link {
  const link = useContext(LinkContext)
  if (!link) throw new Error('useLink needs a LinkProvider above it.')
  return link
}

/** A part of the link state; the component renders again when that part changes. */
export function useLinkState<T>(select: (state: LinkState) => T): T {
  return useStore(useLink().store, select)
}

/** How loud the target is drawn; the component renders again only when that changes. */
export function useEmphasis(target: Target): Emphasis {
  const { story } = useLink()
  return useLinkState(({ hovered, picked }) =>
    emphasisOf(story, { hovered, picked: picked?.target ?? null }, target),
  )
}
