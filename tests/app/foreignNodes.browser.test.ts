import { describe, expect, it } from 'vitest'
import type { LinkStore } from '../../src/linking/linkStore.ts'
import type { Story } from '../../src/model/story.ts'
import { targetsOf } from '../../src/model/target.ts'
import { mali, stories } from '../stories/exampleStories.ts'
import { renderStoryPage } from '../stories/renderStoryPage.tsx'
import { thrownErrors } from './driver/breakage.ts'
import { FOREIGN_NODES, textsIn } from './driver/foreignNodes.ts'
import { comesTrue } from './driver/pageState.ts'

/** So many picks lead from a country's card to a flow's and back, through a filter and to nothing. */
const FEW = 6

const SURFACES = ['explore', 'embed'] as const

it.for(stories)('each text of $slug’s page has an element of its own', async (story) => {
  const store = await renderStoryPage({ story, surface: 'explore', width: 1000, height: 700 })
  const beside = new Set<string>()
  const all = Number.POSITIVE_INFINITY
  const most = story === mali ? all : FEW
  const look = () => {
    const mixed = textsIn(document.body).filter((text) => text.parentNode?.childNodes.length !== 1)
    for (const { data, parentElement } of mixed) beside.add(`${parentElement?.className}: ${data}`)
  }
  await goThroughCards(story, store, look, most)
  expect([...beside]).toEqual([])
})

describe('the page stays whole where', () => {
  it.for(
    Object.keys(FOREIGN_NODES).map((pattern, i) => ({
      pattern,
      surface: SURFACES[i % 2] ?? 'explore',
    })),
  )('$pattern, $surface', async ({ pattern, surface }) => {
    const thrown = thrownErrors()
    const store = await renderStoryPage({ story: mali, surface, width: 1000, height: 700 })
    const interfere = FOREIGN_NODES[pattern] ?? (() => {})
    interfere(document.body)
    const wrong: string[] = []
    const look = (title: string) => {
      const shown = document.querySelector('.card h2')?.textContent ?? ''
      if (shown !== title) wrong.push(`“${shown}” for “${title}”`)
      for (const part of document.querySelectorAll('.dock, [role=status]')) interfere(part)
    }
    await goThroughCards(mali, store, look, FEW)
    expect(thrown).toEqual([])
    expect(wrong).toEqual([])
    expect(document.querySelectorAll('.article [data-offset]').length).toBeGreaterThan(20)
  })
})

/** Picks everything, a country and a flow in turn, clears in between and filters; looks at each card. */
async function goThroughCards(
  story: Story,
  store: LinkStore,
  look: (title: string) => void,
  most = Number.POSITIVE_INFINITY,
): Promise<void> {
  const { pick, clearPick, showKinds, kinds } = store.getState()
  const targets = targetsOf(story)
  const [countries, flows] = ['country', 'flow'].map((kind) =>
    targets.filter((target) => target.kind === kind),
  )
  const rounds = Math.max(countries?.length ?? 0, flows?.length ?? 0)
  const turns = Array.from({ length: rounds }, (_, i) => [countries?.[i], flows?.[i]]).flat()
  for (const [turn, target] of turns.slice(0, most).entries()) {
    if (!target) continue
    pick(target, turn % 3 === 0 ? 'map' : 'article')
    const title = nameOf(story, target.id)
    await comesTrue(() => document.querySelector('.card')?.getAttribute('aria-label') === title)
    look(title)
    if (turn % 4 !== 3) continue
    clearPick()
    await comesTrue(() => document.querySelector('.card') === null)
    showKinds(new Set([...kinds].slice(1)))
    await comesTrue(() => document.querySelectorAll('.map .arc').length < story.flows.length)
    showKinds(kinds)
    await comesTrue(() => document.querySelectorAll('.map .arc').length === story.flows.length)
  }
}

function nameOf({ flows, countries }: Story, id: string): string {
  const flow = flows.find((each) => each.id === id)
  return flow?.label ?? countries.find(({ code }) => code === id)?.name ?? ''
}
