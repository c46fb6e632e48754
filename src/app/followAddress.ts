import { ARTICLE_ID } from '../article/ArticlePanel.tsx'
import { kindsQuery, storyOfKinds } from '../kinds/kinds.ts'
import type { LinkState, LinkStore, PickPlace } from '../linking/linkStore.ts'
import { returnToPlace } from '../linking/readingPlace.ts'
import type { Story } from '../model/story.ts'
import { fragmentOf, sameTarget, targetOfFragment } from '../model/target.ts'
import { readAddressOptions } from './addressOptions.ts'
import { watchPress } from './watchPress.ts'

/**
 * Keeps pick and address fragment the same, both ways, and shown kinds and the query's `kinds`. A page to explore gets
 * a history entry per pick, and each entry that is left keeps how far the article was scrolled; a frame replaces its
 * own entry, so that the host page's Back button stays the reader's. Kinds get no entry: they come back with the
 * entries that were left while they were shown. A whole walk is one entry.
 */
export function followAddress(
  store: LinkStore,
  story: Story,
  history: 'push' | 'replace',
): () => void {
  const press = history === 'push' ? watchPress() : null
  const targetOf = (fragment: string) =>
    targetOfFragment(storyOfKinds(story, store.getState().kinds), fragment)
  const readFragment = (place?: PickPlace) => {
    const { picked, pick, clearPick } = store.getState()
    const target = targetOf(location.hash)
    if (target && !sameTarget(target, picked?.target ?? null)) pick(target, 'url', place)
    if (location.hash === '') clearPick()
  }
  const readKinds = () => {
    const { kinds, showKinds } = store.getState()
    const asked = readAddressOptions(location.search, story).kinds
    if (kindsQuery(story, asked) !== kindsQuery(story, kinds)) showKinds(asked)
  }
  let isTravelling = false
  const travel = ({ state }: PopStateEvent) => {
    isTravelling = true
    readKinds()
    isTravelling = false
    const article = document.getElementById(ARTICLE_ID)
    const scrolled = scrolledOf(state)
    if (scrolled === undefined) return readFragment()
    readFragment({ scrolled })
    // A pick is shown by the card's side, once the card is there.
    if (article && !store.getState().picked) returnToPlace(article, scrolled)
  }
  const follow = () => readFragment()
  const write = (state: LinkState, before: LinkState) => {
    if (isTravelling) return
    const isFiltered = state.kinds !== before.kinds
    if (isFiltered) writeKinds(story, state.kinds)
    writeFragment(state, before, isFiltered ? 'replace' : history)
  }
  const writeFragment = ({ picked }: LinkState, before: LinkState, history: 'push' | 'replace') => {
    if (picked === before.picked) return
    const fragment = picked ? fragmentOf(picked.target) : ''
    if (picked?.origin === 'url' || fragment === location.hash) return
    if (!fragment && !targetOfFragment(story, location.hash)) return
    const address = fragment || location.href.replace(/#.*/, '')
    const isOnward = picked?.origin === 'walk' && before.picked?.origin === 'walk'
    if (history === 'push' && !isOnward) pushAddress(address, press?.takePlace())
    else window.history.replaceState(null, '', address)
  }
  readFragment()
  window.addEventListener('popstate', travel)
  window.addEventListener('hashchange', follow)
  const stop = store.subscribe(write)
  return () => {
    stop()
    press?.end()
    window.removeEventListener('popstate', travel)
    window.removeEventListener('hashchange', follow)
  }
}

/** Puts the shown kinds into the query, which keeps the rest as it is; nothing where all are shown. */
function writeKinds(story: Story, kinds: LinkState['kinds']): void {
  const parts = location.search.slice(1).split('&')
  const others = parts.filter((part) => part && !/^kinds(=|$)/.test(part))
  const query = [...others, kindsQuery(story, kinds)].filter(Boolean).join('&')
  const { href, search, hash } = location
  const next = query && `?${query}`
  if (next === search) return
  // A path that begins with two slashes would be another site's.
  const page = href.replace(/[?#].*/, '')
  window.history.replaceState(window.history.state, '', page + next + hash)
}

/** What an entry of the history keeps when the reader leaves it. */
interface LeftEntry {
  /** How much of the article lay above what scrolls it, in CSS pixels. */
  scrolled: number
}

function pushAddress(address: string, scrolled: number | undefined): void {
  if (scrolled !== undefined) window.history.replaceState({ scrolled } satisfies LeftEntry, '')
  window.history.pushState(null, '', address)
}

function scrolledOf(state: unknown): number | undefined {
  const { scrolled } = (state ?? {}) as Partial<LeftEntry>
  return typeof scrolled === 'number' ? scrolled : undefined
}
