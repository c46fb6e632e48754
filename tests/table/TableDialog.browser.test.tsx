import { cleanup, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import axe from 'axe-core'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { readingOrder } from '../../src/linking/readingOrder.ts'
import { TableDialog } from '../../src/table/TableDialog.tsx'
import { mali, pacific, stories } from '../stories/exampleStories.ts'
import { renderLinked } from '../stories/renderLinked.tsx'

afterEach(cleanup)

const rows = () => screen.getAllByRole('row').slice(1)
const labels = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent)
const heading = (name: string) => screen.getByRole('columnheader', { name })

function openTable(story = mali) {
  const onClose = vi.fn()
  return { ...renderLinked(story, <TableDialog onClose={onClose} />), onClose }
}

describe.each(stories)('the table of $slug', (story) => {
  it('has a row for each flow, in reading order at first, and says how many', () => {
    openTable(story)
    const wanted = readingOrder(story).map(({ label }) => label)
    expect(labels()).toEqual(wanted)
    expect(screen.getByRole('table', { name: `${wanted.length} flows` })).toBeTruthy()
    expect(heading('No.').getAttribute('aria-sort')).toBe('ascending')
  })

  it('is clean for axe', async () => {
    const { container } = openTable(story)
    const { violations } = await axe.run(container)
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  })
})

describe('the table', () => {
  it('sorts by its headings, one way and the other, by mouse and by keys', async () => {
    const user = userEvent.setup()
    openTable()
    const byLabel = mali.flows.map(({ label }) => label).sort(new Intl.Collator('en').compare)
    await user.click(within(heading('What')).getByRole('button'))
    expect(heading('What').getAttribute('aria-sort')).toBe('ascending')
    expect(heading('No.').getAttribute('aria-sort')).toBeNull()
    expect(labels()).toEqual(byLabel)
    await user.keyboard('{Enter}')
    expect(heading('What').getAttribute('aria-sort')).toBe('descending')
    expect(labels()).toEqual(byLabel.reverse())
  })

  it('has the columns of what the story says, and dates as precise as it says them', () => {
    openTable(pacific)
    expect(heading('Value')).toBeTruthy()
    const times = [...document.querySelectorAll('td time')]
    expect(times.map((each) => each.getAttribute('datetime')).sort()).toEqual(
      pacific.flows.flatMap(({ date }) => date ?? []).sort(),
    )
    cleanup()
    openTable()
    expect(screen.queryByRole('columnheader', { name: 'Value' })).toBeNull()
  })

  it('has only the shown kinds, and says which are not', () => {
    const { showKinds } = openTable()
    showKinds('arms')
    expect(rows()).toHaveLength(mali.flows.filter(({ kind }) => kind === 'arms').length)
    const note = screen.getByText(/^Not shown/).textContent
    expect(note).toContain('Partnership')
    expect(note).not.toContain('Arms')
  })

  it.each(['the link', 'the row'] as const)('leads to a flow by %s, and closes', async (way) => {
    const user = userEvent.setup()
    const { store, onClose } = openTable()
    const [, second] = readingOrder(mali)
    const [, row] = rows()
    const part = row && within(row)
    const clicked = way === 'the link' ? part?.getByRole('link') : part?.getAllByRole('cell')[1]
    if (clicked) await user.click(clicked)
    expect(store.getState().picked).toEqual({
      target: { kind: 'flow', id: second?.id },
      origin: 'list',
    })
    await expect.poll(() => onClose).toHaveBeenCalledOnce()
  })

  it('picks by Enter, and a heading picks nothing', async () => {
    const user = userEvent.setup()
    const { store } = openTable()
    await user.click(within(heading('To')).getByRole('button'))
    expect(store.getState().picked).toBeNull()
    screen.getAllByRole('link')[0]?.focus()
    await user.keyboard('{Enter}')
    expect(store.getState().picked?.origin).toBe('list')
  })

  it('scrolls sideways on a phone, by keys too, and its headings stay in view', () => {
    openTable()
    const region = screen.getByRole('region', { name: 'All flows as a table' })
    region.focus()
    expect(document.activeElement).toBe(region)
    expect(getComputedStyle(region).overflowX).toBe('auto')
    expect(getComputedStyle(heading('To')).position).toBe('sticky')
  })
})
