import { cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import axe from 'axe-core'
import { afterEach, describe, expect, it } from 'vitest'
import { LinkProvider } from '../../src/linking/LinkProvider.tsx'
import { createLinkStore } from '../../src/linking/linkStore.ts'
import type { Story } from '../../src/model/story.ts'
import { SearchButton } from '../../src/search/SearchButton.tsx'
import { SearchDialog } from '../../src/search/SearchDialog.tsx'
import { mali } from '../stories/exampleStories.ts'

afterEach(cleanup)

async function openSearch(story: Story = mali) {
  const store = createLinkStore(story)
  render(
    <LinkProvider story={story} store={store}>
      <article>
        {story.countries.map(({ code, name }) => (
          <a key={code} href={`#${code}`} data-target={code}>
            {name}
          </a>
        ))}
      </article>
      <input aria-label="Elsewhere" />
      <SearchButton hasKey load={async () => SearchDialog} />
    </LinkProvider>,
  )
  await userEvent.click(screen.getByRole('button', { name: 'Search' }))
  await screen.findByRole('dialog', { name: 'Search this story' })
  return { store, picked: () => store.getState().picked }
}

const field = () => screen.getByRole('combobox')
const options = () => screen.queryAllByRole('option')
const said = () => screen.getByRole('status').textContent
const titles = () => options().map((each) => each.querySelector('.found-title')?.textContent)
const isActive = (each: Element | undefined) =>
  each?.getAttribute('aria-selected') === 'true' &&
  field().getAttribute('aria-activedescendant') === each.id

describe('the search', () => {
  it('has the focus in its field, and a hint before anything is asked', async () => {
    await openSearch()
    expect(document.activeElement).toBe(field())
    expect(options()).toEqual([])
    expect(field().getAttribute('aria-expanded')).toBe('false')
    expect(screen.getByText(/^Find a country/)).toBeTruthy()
  })

  it('groups what it finds, marks why, and says how many', async () => {
    await openSearch()
    await userEvent.type(field(), 'france')
    const countries = screen.getByRole('group', { name: 'Countries' })
    expect(within(countries).getAllByRole('option')).toHaveLength(1)
    const flows = screen.getByRole('group', { name: 'Flows' })
    expect(flows.querySelector('.kind-sample[data-look=broken]')).not.toBeNull()
    expect(countries.querySelector('mark')?.textContent).toBe('France')
    expect(said()).toBe(`${options().length} results`)
    expect(field().getAttribute('aria-expanded')).toBe('true')
  })

  it('says that it finds nothing, in the reader’s own words, as text', async () => {
    await openSearch()
    await userEvent.type(field(), 'x<b>yz')
    expect(said()).toBe('Nothing here for “x<b>yz”.')
    expect(screen.getByText(/^Find a country/)).toBeTruthy()
  })

  it('leaves out hidden kinds, and says how many more there are', async () => {
    const { store } = await openSearch()
    store.getState().showKinds(new Set(['arms']))
    await userEvent.type(field(), 'rupture')
    expect(options()).toEqual([])
    expect(said()).toContain('1 more among hidden kinds')
  })

  it('is led through by keys, to both ends, and Enter picks', async () => {
    const { picked } = await openSearch()
    await userEvent.type(field(), 'mali')
    expect(titles()[0]).toBe('Mali')
    expect(isActive(options()[0])).toBe(true)
    await userEvent.keyboard('{ArrowUp}{ArrowDown}{ArrowDown}')
    expect(isActive(options()[2])).toBe(true)
    await userEvent.keyboard('{End}{ArrowDown}')
    expect(isActive(options().at(-1))).toBe(true)
    await userEvent.keyboard('{Home}')
    expect(isActive(options()[0])).toBe(true)
    await userEvent.keyboard('{Enter}')
    expect(picked()).toMatchObject({ target: { kind: 'country', id: 'MLI' }, origin: 'list' })
    await expect.poll(() => screen.queryByRole('dialog')).toBeNull()
    await expect.poll(() => document.activeElement?.textContent).toBe('Mali')
  })

  it('picks what is clicked', async () => {
    const { picked } = await openSearch()
    await userEvent.type(field(), 'drones')
    const [option] = options()
    if (option) await userEvent.click(option)
    expect(picked()?.target).toEqual({ kind: 'flow', id: option?.id.replace('_found-', '') })
  })

  it('closes by its button, and gives the focus back', async () => {
    const { picked } = await openSearch()
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    await expect.poll(() => screen.queryByRole('dialog')).toBeNull()
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Search' }))
    expect(picked()).toBeNull()
  })

  it('finds words of any script', async () => {
    const countries = mali.countries.map((each) =>
      each.code === 'MLI' ? { ...each, name: 'جمهورية مَالِي' } : each,
    )
    await openSearch({ ...mali, countries })
    await userEvent.type(field(), 'مالي')
    expect(titles()[0]).toBe('جمهورية مَالِي')
  })

  it.each(['', 'mali', 'zzz'])('has nothing that axe finds, with %j asked', async (query) => {
    await openSearch()
    if (query) await userEvent.type(field(), query)
    const { violations } = await axe.run(screen.getByRole('dialog'))
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  })
})

describe('the key of the search', () => {
  const closeFirst = async () => {
    await openSearch()
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    // The browser says a moment later that it is closed.
    await expect.poll(() => document.querySelector('dialog')).toBeNull()
  }

  it('opens it, and is not typed', async () => {
    await closeFirst()
    await userEvent.keyboard('/')
    await screen.findByRole('dialog')
    expect(field()).toHaveProperty('value', '')
  })

  it('is left alone in a field, and with other keys', async () => {
    await closeFirst()
    await userEvent.keyboard('{Control>}/{/Control}')
    await userEvent.type(screen.getByRole('textbox', { name: 'Elsewhere' }), '/')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(screen.getByRole('textbox')).toHaveProperty('value', '/')
  })
})
