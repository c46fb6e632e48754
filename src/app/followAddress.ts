import { storyOfKinds } from '../kinds/kinds.ts'
import type { LinkState, LinkStore } from '../linking/linkStore.ts'
import type { Story } from '../model/story.ts'
import { fragmentOf, sameTarget, targetOfFragment } from '../model/target.ts'

/**
 * Keeps pick and address fragment the same, both ways. A page to explore gets a history entry per pick;
 * a frame replaces its own, so that the host page's Back button stays the reader's.
 */
export function followAddress(
  store: LinkStore,
  story: Story,
  history: 'push' | 'replace',
): () => void {
  const targetOf = (fragment: string) =>
    targetOfFragment(storyOfKinds(story, store.getState().kinds), fragment)
  const readFragment = () => {
    const { picked, pick, clearPick } = store.getState()
    const target = targetOf(location.hash)
    if (target && !sameTarget(target, picked?.target ?? null)) pick(target, 'url')
    if (location.hash === '') clearPick()
  }
  const writeFragment = ({ picked }: LinkState, before: LinkState) => {
    if (picked === before.picked) return
    const fragment = picked ? fragmentOf(picked.target) : ''
    if (picked?.origin === 'url' || fragment === location.hash) return
    if (!fragment && !targetOf(location.hash)) return
    const address = fragment || location.pathname + location.search
    if (history === 'push') window.history.pushState(null, '', address)
    else window.history.replaceState(null, '', address)
  }
  readFragment()
  window.addEventListener('popstate', readFragment)
  window.addEventListener('hashchange', readFragment)
  const stop = store.subscribe(writeFragment)
  return () => {
    stop()
    window.removeEventListener('popstate', readFragment)
    window.removeEventListener('hashchange', readFragment)
  }
}
