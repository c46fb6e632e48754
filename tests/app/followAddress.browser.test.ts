import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { followAddress } from '../../src/app/followAddress.ts'
import { kindNames } from '../../src/kinds/kinds.ts'
import { createLinkStore, type LinkStore } from '../../src/linking/linkStore.ts'
import type { Target } from '../../src/model/target.ts'
import { mali } from '../stories/exampleStories.ts'

const MALI: Target = { kind: 'country', id: 'MLI' }
const FRANCE: Target = { kind: 'country', id: 'FRA' }
const DRONES: Target = { kind: 'flow', id: 'tur-mli-drones' }

const bare = () => location.pathname + location.search
let stop = () => {}

/** A page at a fragment, whose pick follows the address. */
function openAt(fragment: string, history: 'push' | 'replace') {
  window.history.replaceState(null, '', fragment || bare())
  const store = createLinkStore(mali)
  stop = followAddress(store, mali, history)
  const { pick, clearPick } = store.getState()
  const show = (...kinds: string[]) => store.getState().showKinds(new Set(kinds))
  return { pick, clearPick, show, picked: () => store.getState().picked, store }
}

/** Resolves once the browser has told that the fragment is another; it tells of a step in history before. */
function fragmentChange(): Promise<unknown> {
  return new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }))
}

/** Goes `steps` entries through the history, to another fragment. */
async function travel(steps: number): Promise<void> {
  const changed = fragmentChange()
  window.history.go(steps)
  await changed
}

beforeEach(() => window.history.replaceState(null, '', bare()))

afterEach(() => {
  stop()
  window.history.replaceState(null, '', bare())
})

describe('an address with a fragment', () => {
  it.each([
    ['#MLI', MALI],
    ['#tur-mli-drones', DRONES],
  ])('%s picks its target as the page opens', (fragment, target) => {
    const { picked } = openAt(fragment, 'push')
    expect(picked()).toEqual({ target, origin: 'url' })
  })

  it.each(['#nothing', '#%E0%A4%A', '#mli', '#_article', ''])(
    '%s picks nothing and stays as it is',
    (fragment) => {
      const { picked } = openAt(fragment, 'push')
      expect(picked()).toBeNull()
      expect(location.hash).toBe(fragment)
    },
  )

  it('picks again when a reader follows a link to another', async () => {
    const { picked } = openAt('#MLI', 'push')
    const changed = fragmentChange()
    location.hash = '#tur-mli-drones'
    await changed
    expect(picked()).toEqual({ target: DRONES, origin: 'url' })
  })
})

describe('a fragment that is no target', () => {
  it('leaves the pick as it is, for example when a reader skips the map', async () => {
    const { pick, picked } = openAt('', 'push')
    pick(MALI, 'map')
    const changed = fragmentChange()
    location.hash = '#_article'
    await changed
    expect(picked()?.target).toEqual(MALI)
  })
})

describe('a pick on a page to explore', () => {
  it('gets an entry in the history, and clearing it another', () => {
    const { pick, clearPick } = openAt('', 'push')
    const before = window.history.length
    pick(MALI, 'map')
    expect(location.hash).toBe('#MLI')
    pick(DRONES, 'article')
    expect(location.hash).toBe('#tur-mli-drones')
    clearPick()
    expect(location.hash).toBe('')
    expect(window.history.length).toBe(before + 3)
  })

  it('of what is picked already gets no second entry', () => {
    const { pick } = openAt('', 'push')
    pick(MALI, 'map')
    const before = window.history.length
    pick(MALI, 'list')
    expect(window.history.length).toBe(before)
  })

  it('comes back with Back and Forward, to nothing at the start', async () => {
    const { pick, picked } = openAt('', 'push')
    pick(MALI, 'map')
    pick(FRANCE, 'article')
    await travel(-1)
    expect(picked()).toEqual({ target: MALI, origin: 'url' })
    expect(location.hash).toBe('#MLI')
    await travel(-1)
    expect(picked()).toBeNull()
    await travel(2)
    expect(picked()).toEqual({ target: FRANCE, origin: 'url' })
  })
})

describe('a walk', () => {
  it('is one entry of the history, however far it leads, and Back leads to before it', async () => {
    const { pick, picked } = openAt('', 'push')
    const before = window.history.length
    for (const { id } of mali.flows.slice(0, 5)) pick({ kind: 'flow', id }, 'walk')
    expect(window.history.length).toBe(before + 1)
    expect(location.hash).toBe(`#${mali.flows[4]?.id}`)
    pick(MALI, 'map')
    expect(window.history.length).toBe(before + 2)
    await travel(-1)
    expect(picked()).toEqual({ target: { kind: 'flow', id: mali.flows[4]?.id }, origin: 'url' })
    await travel(-1)
    expect(picked()).toBeNull()
  })
})

describe('a step through the history', () => {
  it('picks once, so that map and article move once', async () => {
    const { pick, store } = openAt('', 'push')
    pick(MALI, 'map')
    pick(FRANCE, 'map')
    const picks: unknown[] = []
    store.subscribe((state) => picks.push(state.picked?.target))
    await travel(-1)
    expect(picks).toEqual([MALI])
  })
})

describe('a pick in a frame', () => {
  it('never lengthens the history of the host page', () => {
    const { pick, clearPick } = openAt('', 'replace')
    const before = window.history.length
    pick(MALI, 'map')
    expect(location.hash).toBe('#MLI')
    pick(DRONES, 'host')
    expect(location.hash).toBe('#tur-mli-drones')
    clearPick()
    expect(location.hash).toBe('')
    expect(window.history.length).toBe(before)
  })
})

describe('the kinds that are shown', () => {
  const address = () => location.search + location.hash
  const ALL = kindNames(mali)
  const shown = (store: LinkStore) => [...store.getState().kinds]

  /** A page at an address whose query is all its own. */
  function openWith(query: string, history: 'push' | 'replace') {
    const before = bare()
    onTestFinished(() => window.history.replaceState(null, '', before))
    window.history.replaceState(null, '', location.pathname + query)
    return openAt('', history)
  }

  it.each(['push', 'replace'] as const)(
    'are in the query while some are hidden, and get no step (%s)',
    (history) => {
      const { show } = openWith('?ui=full&theme=dark&x#_article', history)
      window.history.replaceState({ scrolled: 3 }, '', '#_article')
      const { length } = window.history
      show('arms', 'rupture')
      expect(address()).toBe('?ui=full&theme=dark&x&kinds=arms,rupture#_article')
      show('rupture')
      expect(address()).toBe('?ui=full&theme=dark&x&kinds=rupture#_article')
      show(...ALL)
      expect(address()).toBe('?ui=full&theme=dark&x#_article')
      expect(window.history.length).toBe(length)
      expect(window.history.state).toEqual({ scrolled: 3 })
    },
  )

  it('leave an address without a query as short as it was', () => {
    const { show } = openWith('', 'push')
    show('arms')
    expect(address()).toBe('?kinds=arms')
    show(...ALL)
    expect(address()).toBe('')
  })

  it('take a pick that they hide out of the address, without a step', () => {
    const { show, pick } = openWith('', 'push')
    pick(DRONES, 'map')
    const { length } = window.history
    show('rupture')
    expect(address()).toBe('?kinds=rupture')
    expect(window.history.length).toBe(length)
  })

  it('come back with the entries that were left while they were shown, and their picks', async () => {
    const { show, pick, picked, store } = openWith('', 'push')
    // The browser tells of a new fragment only where nothing else is new.
    const step = (steps: number) =>
      new Promise((resolve) => {
        window.addEventListener('popstate', resolve, { once: true })
        window.history.go(steps)
      })
    pick(DRONES, 'map')
    show('arms')
    pick(MALI, 'map')
    show('rupture')
    await step(-1)
    expect([shown(store), picked()?.target, address()]).toEqual([
      ['arms'],
      DRONES,
      '?kinds=arms#tur-mli-drones',
    ])
    await step(1)
    expect([shown(store), picked()?.target, address()]).toEqual([
      ['rupture'],
      MALI,
      '?kinds=rupture#MLI',
    ])
    await step(-2)
    expect([shown(store), picked(), address()]).toEqual([ALL, null, ''])
  })
})

describe('the address', () => {
  it('keeps its query when a pick comes and goes', () => {
    const { pick, clearPick } = openAt('', 'replace')
    const query = location.search
    pick(MALI, 'map')
    expect(location.search).toBe(query)
    clearPick()
    expect(location.search).toBe(query)
  })

  it('keeps a fragment that is not ours while there is nothing to write', () => {
    const { clearPick, store } = openAt('#_article', 'push')
    clearPick()
    store.getState().hover(MALI)
    expect(location.hash).toBe('#_article')
  })

  it('is left alone when the page is gone', () => {
    const { pick } = openAt('', 'push')
    stop()
    pick(MALI, 'map')
    expect(location.hash).toBe('')
  })
})

describe('the reader who moves on inside the page', () => {
  it('is not brought back by a hover', () => {
    const { store, pick } = openAt('', 'push')
    pick(MALI, 'map')
    window.history.replaceState(null, '', '#_article')
    const { length } = window.history
    store.getState().hover(FRANCE)
    expect(location.hash).toBe('#_article')
    expect(window.history.length).toBe(length)
  })
})
