import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import { storyOfKinds } from '../kinds/kinds.ts'
import type { Story } from '../model/story.ts'
import { fragmentOf, type Target } from '../model/target.ts'
import { WordsContext, wordsIn } from '../words/words.ts'
import { type Emphasis, emphasisOf } from './emphasis.ts'
import { followEmphasis } from './followEmphasis.ts'
import type { LinkState, LinkStore } from './linkStore.ts'

/** The story of the page and the store of what is hovered and picked in it. */
export interface Link {
  /** The story with the flows whose kinds are shown. */
  story: Story
  /** The story with all its flows. */
  wholeStory: Story
  /** The page's own store. */
  store: LinkStore
  /** The store that what is drawn follows: the page's own, or one that is a frame behind it. */
  followed: LinkStore
}

/** What {@link LinkProvider} gives. */
export interface LinkProviderProps {
  story: Story
  store: LinkStore
  children: ReactNode
}

/** The link of all that is drawn inside; read it with {@link useLink}. */
export const LinkContext = createContext<Link | null>(null)

/** Gives a page's story, its link store and the words of the interface to all that is drawn inside. */
export function LinkProvider({ story: wholeStory, store, children }: LinkProviderProps) {
  const kinds = useStore(store, (state) => state.kinds)
  const link = useMemo(
    () => ({ story: storyOfKinds(wholeStory, kinds), wholeStory, store, followed: store }),
    [wholeStory, kinds, store],
  )
  useEffect(() => followEmphasis(document, link.story, store), [link.story, store])
  return (
    <WordsContext value={wordsIn([wholeStory.lang])}>
      <LinkContext value={link}>{children}</LinkContext>
    </WordsContext>
  )
}

/** The page's story and store. Throws outside a {@link LinkProvider}. */
export function useLink(): Link {
  const link = useContext(LinkContext)
  if (!link) throw new Error('useLink needs a LinkProvider above it.')
  return link
}

/** A part of the link state; the component renders again when that part changes. */
export function useLinkState<T>(select: (state: LinkState) => T): T {
  return useStore(useLink().followed, select)
}

/** What makes an element hover and pick its target when used. */
export interface TargetAttributes {
  href: string
  'data-target': string
  'data-emphasis': Emphasis
}

/**
 * The attributes of a link that hovers and picks the target, in the state in which it first appears; without
 * JavaScript it jumps to the target's entry.
 */
export function useTargetAttributes(target: Target): TargetAttributes {
  return {
    href: fragmentOf(target),
    'data-target': target.id,
    'data-emphasis': useFirstEmphasis(target),
  }
}

/**
 * The emphasis of the target when it first appears, for `data-emphasis`. From then on the page keeps the
 * attribute current by itself: a hover renders nothing again.
 */
export function useFirstEmphasis(target: Target): Emphasis {
  const { story, store } = useLink()
  const { hovered, picked } = store.getState()
  return emphasisOf(story, { hovered, picked: picked?.target ?? null }, target)
}
