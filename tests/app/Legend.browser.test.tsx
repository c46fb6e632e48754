import { cleanup, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { Legend } from '../../src/app/Legend.tsx'
import { CountryFacts } from '../../src/article/card/CountryFacts.tsx'
import { FlowList } from '../../src/article/lists/FlowList.tsx'
import { mali } from '../stories/exampleStories.ts'
import { renderLinked } from '../stories/renderLinked.tsx'

afterEach(cleanup)

const KINDS = ['arms', 'partnership', 'rupture', 'shared']
const toggle = (name: RegExp) => screen.getByRole('button', { name })
const toggles = () => [...document.querySelectorAll('.kind-toggle')]
const isOn = (each: Element) => each.getAttribute('aria-pressed') === 'true'
const said = () => screen.getByRole('status').textContent

function renderLegend() {
  const rendered = renderLinked(mali, <Legend />)
  return { ...rendered, shown: () => [...rendered.store.getState().kinds] }
}

describe('the legend', () => {
  it('counts the flows of each kind that the story has, and those that have arrived where others have not', () => {
    renderLegend()
    expect(toggles().map(({ textContent }) => textContent)).toEqual([
      'Arms4(2 delivered)',
      'Partnership5',
      'Rupture1',
      'Shared problem2',
    ])
    expect(toggles().every(isOn)).toBe(true)
    expect(said()).toBe('')
    expect(screen.queryByRole('button', { name: 'Show all' })).toBeNull()
  })

  it('has nothing to choose from in a story of one kind', () => {
    const flows = mali.flows.filter(({ kind }) => kind === 'arms')
    const { container } = renderLinked({ ...mali, flows }, <Legend />)
    const rows = [...container.querySelectorAll('li')].map(({ textContent }) => textContent)
    expect(rows).toEqual(['Arms4(2 delivered)'])
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('keeps kinds that are hidden by others, with their counts, and says how many', () => {
    const { showKinds } = renderLegend()
    showKinds('arms', 'rupture')
    expect(toggles().map(isOn)).toEqual([true, false, true, false])
    expect(toggles().map(({ textContent }) => textContent)).toContain('Partnership5')
    expect(said()).toBe('2 kinds hidden')
  })

  it('is all off where only a kind is shown that the story lacks, and leads back', async () => {
    const { showKinds, shown } = renderLegend()
    showKinds('elsewhere')
    expect(toggles().some(isOn)).toBe(false)
    expect(said()).toBe('4 kinds hidden')
    await userEvent.click(toggle(/^Rupture/))
    expect(shown()).toEqual(['rupture'])
  })
})

describe('a kind of the legend', () => {
  it('is hidden and shown by a click, and the focus stays', async () => {
    const { shown } = renderLegend()
    await userEvent.click(toggle(/^Partnership/))
    expect(shown()).toEqual(['arms', 'rupture', 'shared'])
    expect(said()).toBe('1 kind hidden')
    expect(document.activeElement).toBe(toggle(/^Partnership/))
    await userEvent.click(toggle(/^Partnership/))
    expect(shown()).toEqual(KINDS)
    expect(said()).toBe('')
  })

  it('is shown alone, and “Show all” brings the others back without losing the focus', async () => {
    const { shown } = renderLegend()
    await userEvent.click(screen.getByRole('button', { name: 'Only Rupture' }))
    expect(shown()).toEqual(['rupture'])
    expect(said()).toBe('3 kinds hidden')
    await userEvent.click(screen.getByRole('button', { name: 'Show all' }))
    expect(shown()).toEqual(KINDS)
    expect(document.activeElement?.closest('.kinds')).not.toBeNull()
  })

  it('cannot be hidden when it is the last, and says why', async () => {
    const { shown, showKinds } = renderLegend()
    showKinds('arms')
    const last = toggle(/^Arms/)
    expect(last.getAttribute('aria-disabled')).toBe('true')
    const why = document.getElementById(last.getAttribute('aria-describedby') ?? '')
    expect(why?.textContent).toBe('One kind has to stay.')
    await userEvent.click(last)
    expect(shown()).toEqual(['arms'])
    expect(toggle(/^Rupture/).getAttribute('aria-disabled')).toBe('false')
  })

  it('is used by keys alone: one stop, arrow keys from kind to kind', async () => {
    const { shown } = renderLegend()
    await userEvent.tab()
    expect(document.activeElement).toBe(toggle(/^Arms/))
    await userEvent.keyboard('{ArrowRight} ')
    expect(shown()).toEqual(['arms', 'rupture', 'shared'])
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    expect(shown()).toEqual(['partnership'])
    await userEvent.tab()
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Show all' }))
    await userEvent.keyboard('{Enter}')
    expect(shown()).toEqual(KINDS)
    expect(document.activeElement).toBe(toggle(/^Partnership/))
  })
})

it('lists and counts follow the legend', async () => {
  const { container } = renderLinked(
    mali,
    <>
      <Legend />
      <FlowList />
      <CountryFacts code="MLI" />
    </>,
  )
  await userEvent.click(screen.getByRole('button', { name: 'Only Shared problem' }))
  const entries = [...container.querySelectorAll('li.entry')].map(({ id }) => id)
  expect(entries).toEqual(mali.flows.filter(({ kind }) => kind === 'shared').map(({ id }) => id))
  expect(container.querySelectorAll('.flow-rows a')).toHaveLength(entries.length)
})
