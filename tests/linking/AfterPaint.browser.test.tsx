import { act, cleanup, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { AfterPaint } from '../../src/linking/AfterPaint.tsx'
import { useLink, useLinkState } from '../../src/linking/LinkProvider.tsx'
import type { Target } from '../../src/model/target.ts'
import { mali } from '../stories/exampleStories.ts'
import { renderLinked } from '../stories/renderLinked.tsx'

afterEach(cleanup)

const MALI: Target = { kind: 'country', id: 'MLI' }
const FRANCE: Target = { kind: 'country', id: 'FRA' }

function Picked({ label }: { label: string }) {
  const { store } = useLink()
  const id = useLinkState(({ picked }) => picked?.target.id)
  return (
    <button type="button" aria-label={label} onClick={() => store.getState().pick(FRANCE, 'list')}>
      {id ?? 'nothing'}
    </button>
  )
}

function renderBoth() {
  return renderLinked(
    mali,
    <>
      <Picked label="at once" />
      <AfterPaint>
        <Picked label="later" />
      </AfterPaint>
    </>,
  )
}

const textOf = (label: string) => screen.getByLabelText(label).textContent

it('follows a pick, but not before the paint that answers it', async () => {
  const { pick } = renderBoth()
  pick(MALI, 'map')
  expect([textOf('at once'), textOf('later')]).toEqual(['MLI', 'nothing'])
  await expect.poll(() => textOf('later')).toBe('MLI')
})

it('ends at the last of several picks, and at none when they are cleared', async () => {
  const { pick, clearPick } = renderBoth()
  pick(MALI, 'map')
  pick(FRANCE, 'map')
  await expect.poll(() => textOf('later')).toBe('FRA')
  clearPick()
  await expect.poll(() => textOf('later')).toBe('nothing')
})

it('hands what is picked inside to the page at once', () => {
  renderBoth()
  act(() => screen.getByLabelText('later').click())
  expect(textOf('at once')).toBe('FRA')
})

it('never has a pick that its story lacks, when kinds go', async () => {
  const seen: string[] = []
  function Watch() {
    const { story } = useLink()
    const picked = useLinkState((state) => state.picked)
    const isKnown = story.flows.some(({ id }) => id === picked?.target.id)
    seen.push(!picked || isKnown ? 'known' : `${picked.target.id} is unknown`)
    return null
  }
  const { store, pick } = renderLinked(
    mali,
    <AfterPaint>
      <Watch />
    </AfterPaint>,
  )
  pick({ kind: 'flow', id: 'tur-mli-drones' }, 'host')
  await expect.poll(() => seen.length).toBeGreaterThan(1)
  const before = seen.length
  act(() => {
    store.getState().showKinds(new Set(['rupture']))
    store.getState().clearPick()
  })
  await expect.poll(() => seen.length).toBeGreaterThan(before)
  expect(new Set(seen)).toEqual(new Set(['known']))
})
