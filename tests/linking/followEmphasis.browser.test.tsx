import { afterEach, describe, expect, it } from 'vitest'
import { emphasisOf } from '../../src/linking/emphasis.ts'
import { followEmphasis } from '../../src/linking/followEmphasis.ts'
import { createLinkStore } from '../../src/linking/linkStore.ts'
import { type Target, targetsOf } from '../../src/model/target.ts'
import { mali } from '../stories/exampleStories.ts'

const TARGETS = targetsOf(mali)
const MALI: Target = { kind: 'country', id: 'MLI' }
const DRONES: Target = { kind: 'flow', id: 'tur-mli-drones' }

/** A document in which every target has a link, and every flow a passage besides. */
function pageOfLinks() {
  const page = document.implementation.createHTMLDocument()
  for (const { kind, id } of TARGETS) {
    const link = page.createElement('a')
    Object.assign(link.dataset, { target: id, emphasis: 'normal' })
    const passage = page.createElement('span')
    Object.assign(passage.dataset, { passage: id, emphasis: 'normal' })
    page.body.append(link, ...(kind === 'flow' ? [passage] : []))
  }
  return page
}

const emphasesIn = (page: Document) =>
  [...page.querySelectorAll<HTMLElement>('[data-emphasis]')].map(({ dataset }) => [
    dataset.target ?? dataset.passage,
    dataset.emphasis,
  ])

const stops: (() => void)[] = []
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
})

function follow() {
  const store = createLinkStore(mali)
  const page = pageOfLinks()
  const stop = followEmphasis(page, mali, store)
  stops.push(stop)
  return { ...store.getState(), page, stop }
}

describe('the emphasis of a page', () => {
  it.each([
    { hovered: null, picked: MALI },
    { hovered: DRONES, picked: null },
    { hovered: MALI, picked: DRONES },
  ])(
    'is what the state says, on links and passages alike: $picked.id, $hovered.id',
    (attention) => {
      const { page, hover, pick } = follow()
      hover(attention.hovered)
      if (attention.picked) pick(attention.picked, 'map')
      const emphasis = new Map(
        TARGETS.map((target) => [target.id, emphasisOf(mali, attention, target)]),
      )
      expect(emphasesIn(page)).toEqual(emphasesIn(page).map(([id]) => [id, emphasis.get(id ?? '')]))
      expect(new Set(emphasis.values()).size).toBeGreaterThan(1)
    },
  )

  it('is normal again when nothing is hovered or picked', () => {
    const { page, pick, clearPick } = follow()
    pick(MALI, 'map')
    clearPick()
    expect(new Set(emphasesIn(page).map(([, emphasis]) => emphasis))).toEqual(new Set(['normal']))
  })

  it('is written only where it changes', async () => {
    const { page, hover } = follow()
    const seen: Node[] = []
    const observer = new MutationObserver((records) =>
      seen.push(...records.map(({ target }) => target)),
    )
    observer.observe(page, { attributes: true, subtree: true })
    hover(DRONES)
    await Promise.resolve()
    const ids = seen.map((node) => node instanceof HTMLElement && Object.values(node.dataset)[0])
    expect(new Set(ids)).toEqual(new Set(['tur-mli-drones', 'TUR', 'MLI']))
    observer.disconnect()
  })

  it('stays as it is once nobody follows any more', () => {
    const { page, pick, stop } = follow()
    stop()
    pick(MALI, 'map')
    expect(new Set(emphasesIn(page).map(([, emphasis]) => emphasis))).toEqual(new Set(['normal']))
  })
})
