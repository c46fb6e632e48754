import { describe, expect, it, vi } from 'vitest'
import { kindNames } from '../../src/kinds/kinds.ts'
import { createLinkStore, type LinkState } from '../../src/linking/linkStore.ts'
import type { Target } from '../../src/model/target.ts'
import { mali } from '../stories/exampleStories.ts'

const MALI: Target = { kind: 'country', id: 'MLI' }
const DRONES: Target = { kind: 'flow', id: 'tur-mli-drones' }

function watchedStore() {
  const store = createLinkStore(mali)
  const changed = vi.fn<(state: LinkState) => void>()
  store.subscribe(changed)
  return { store, changed, act: store.getState() }
}

describe('the link store', () => {
  it('begins with nothing hovered or picked and all kinds', () => {
    expect(createLinkStore(mali).getState()).toMatchObject({
      hovered: null,
      picked: null,
      kinds: new Set(kindNames(mali)),
    })
  })

  it('drops what is picked and hovered among kinds that are no longer shown, whoever hides them', () => {
    const { store, act } = watchedStore()
    act.pick(DRONES, 'map')
    act.hover(DRONES)
    act.showKinds(new Set(['rupture']))
    expect(store.getState()).toMatchObject({ picked: null, hovered: null })
  })

  it('keeps a pick that is still shown as the very same pick', () => {
    const { store, act } = watchedStore()
    act.pick(MALI, 'map')
    const { picked } = store.getState()
    act.showKinds(new Set(['rupture']))
    expect(store.getState().picked).toBe(picked)
  })

  it('makes a new pick each time, also of the same target, so that it is shown again', () => {
    const { store, changed, act } = watchedStore()
    act.pick(MALI, 'list')
    const first = store.getState().picked
    act.pick(MALI, 'list')
    expect(store.getState().picked).toEqual({ target: MALI, origin: 'list' })
    expect(store.getState().picked).not.toBe(first)
    expect(changed).toHaveBeenCalledTimes(2)
  })

  it('knows who made the pick', () => {
    const { store, act } = watchedStore()
    act.pick(MALI, 'map')
    act.pick(DRONES, 'host')
    expect(store.getState().picked).toEqual({ target: DRONES, origin: 'host' })
  })

  it('is silent when the pointer stays on the same target', () => {
    const { changed, act } = watchedStore()
    act.hover(null)
    expect(changed).not.toHaveBeenCalled()
    act.hover(DRONES)
    act.hover({ ...DRONES })
    expect(changed).toHaveBeenCalledTimes(1)
    act.hover(null)
    act.hover(null)
    expect(changed).toHaveBeenCalledTimes(2)
  })

  it('is silent when nothing is picked and the pick is cleared', () => {
    const { store, changed, act } = watchedStore()
    act.clearPick()
    expect(changed).not.toHaveBeenCalled()
    act.pick(MALI, 'map')
    act.clearPick()
    expect(store.getState().picked).toBeNull()
  })

  it('keeps the pick while something else is hovered, and what is hovered while picking', () => {
    const { store, act } = watchedStore()
    act.pick(MALI, 'map')
    act.hover(DRONES)
    expect(store.getState()).toMatchObject({ hovered: DRONES, picked: { target: MALI } })
    act.clearPick()
    expect(store.getState().hovered).toEqual(DRONES)
  })

  it('of one page knows nothing of another’s', () => {
    const one = watchedStore()
    const other = watchedStore()
    one.act.pick(MALI, 'map')
    one.act.showKinds(new Set(['arms']))
    expect(other.store.getState()).toMatchObject({ picked: null, kinds: new Set(kindNames(mali)) })
  })
})
