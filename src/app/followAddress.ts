import { ARTICLE_ID } from '../article/ArticlePanel.tsx'
import { storyOfKinds } from '../kinds/kinds.ts'
import type { LinkState, LinkStore, PickPlace } from '../linking/linkStore.ts'
import { readingPlace, returnToPlace } from '../linking/readingPlace.ts'
import type { Story } from '../model/story.ts'
import { fragmentOf, sameTarget, targetOfFragment } from '../model/target.ts'

/**
 * Keeps pick and address fragment the same, both ways. A page to explore gets a history entry per pick, and
 * each entry that is left keeps how far the article was scrolled; a frame replaces its own entry, so that the
 * host page's Back button stays the reader's. A whole walk is one entry.
 */
export function followAddress(
  store: LinkStore,
  story: Story,
  history: 'push' | 'replace',
): () => void {
  const targetOf = (fragment: string) =>
    targetOfFragment(storyOfKinds(story, store.getState().kinds), fragment)
  const readFragment = (place?: PickPlace) => {
    const { picked, pick, clearPick } = store.getState()
    const target = targetOf(location.hash)
    if (target && !sameTarget(target, picked?.target ?? null)) pick(target, 'url', place)
    if (location.hash === '') clearPick()
  }
  const travel = ({ state }: PopStateEvent) => {
    const article = document.getElementById(ARTICLE_ID)
    const scrolled = scrolledOf(state)
    if (scrolled === undefined) return readFragment()
    readFragment({ scrolled })
    // A pick is shown by the card's side, once the card is there.
    if (article && !store.getState().picked) returnToPlace(article, scrolled)
  }
  const follow = () => readFragment()
  const writeFragment = ({ picked }: LinkState, before: LinkState) => {
    if (picked === before.picked) return
    const fragment = picked ? fragmentOf(picked.target) : ''
    if (picked?.origin === 'url' || fragment === location.hash) return
    if (!fragment && !targetOf(location.hash)) return
    const address = fragment || location.pathname + location.search
    const isOnward = picked?.origin === 'walk' && before.picked?.origin === 'walk'
    if (history === 'push' && !isOnward) pushAddress(address)
    else window.history.replaceState(null, '', address)
  }
  readFragment()
  window.addEventListener('popstate', travel)
  window.addEventListener('hashchange', follow)
  const stop = store.subscribe(writeFragment)
  return () => {
    stop()
    window.removeEventListener('popstate', travel)
    window.removeEventListener('hashchange', follow)
  }
}

/** What an entry of the history keeps when the reader leaves it. */
interface LeftEntry {
  /** How much of the article lay above what scrolls it, in CSS pixels. */
  scrolled: number
}

function pushAddress(address: string): void {
  const article = document.getElementById(ARTICLE_ID)
  if (article) {
    const left: LeftEntry = { scrolled: readingPlace(article) }
    window.history.replaceState(left, '')
  }
  window.history.pushState(null, '', address)
}

function scrolledOf(state: unknown): number | undefined {
  const { scrolled } = (state ?? {}) as Partial<LeftEntry>
  return typeof scrolled === 'number' ? scrolled : undefined
}
