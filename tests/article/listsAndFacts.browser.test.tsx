import { cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { CountryFacts } from '../../src/article/card/CountryFacts.tsx'
import { CountryList } from '../../src/article/lists/CountryList.tsx'
import { FlowList } from '../../src/article/lists/FlowList.tsx'
import { en } from '../../src/words/en.ts'
import { mali, pacific, stories } from '../stories/exampleStories.ts'
import { renderLinked } from '../stories/renderLinked.tsx'

afterEach(cleanup)

describe.each(stories)('the list of flows of $slug', (story) => {
  it('has an entry for each, with its words and where they come from', () => {
    const { container } = renderLinked(story, <FlowList />)
    for (const { id, label, quote, source, note } of story.flows) {
      const entry = container.querySelector<HTMLElement>(`[id="${id}"]`)
      expect(entry?.querySelector('a')?.textContent).toBe(label)
      expect(entry?.querySelector('blockquote')?.textContent).toBe(quote)
      const text = entry?.textContent ?? ''
      if (source) expect(text).toContain(`Source: ${source.title}`)
      else expect(text).not.toContain('Source')
      if (note) expect(text).toContain(note)
    }
  })

  it('is grouped by kind and shows only kinds that are shown', () => {
    const { container, showKinds } = renderLinked(story, <FlowList />)
    for (const kind of story.kinds) {
      const group = screen.getByRole('region', { name: en.kind(kind) })
      const ids = [...group.querySelectorAll('li')].map(({ id }) => id)
      const own = story.flows.filter((flow) => flow.kind === kind.name)
      expect(ids).toEqual(own.map(({ id }) => id))
    }
    showKinds('rupture')
    const left = [...container.querySelectorAll('li.entry')].map(({ id }) => id)
    expect(left).toEqual(story.flows.filter(({ kind }) => kind === 'rupture').map(({ id }) => id))
  })
})

it.each(stories)(
  'the list of $slug says what each of its statuses means, and of no other',
  (story) => {
    const { container } = renderLinked(story, <FlowList />)
    const wanted = story.flows.flatMap((flow) => en.statusMeans(flow) ?? [])
    const meanings = [...container.querySelectorAll('.status-key li')].map(
      (each) => each.textContent,
    )
    expect([...meanings].sort()).toEqual([...new Set(wanted)].sort())
  },
)

it.each(stories)('the list of countries of $slug names each once, and repeats no flow', (story) => {
  const { container } = renderLinked(story, <CountryList />)
  const links = [...container.querySelectorAll<HTMLElement>('a')]
  expect(links.map(({ textContent }) => textContent)).toEqual(
    story.countries.map(({ name }) => name),
  )
  for (const { code } of story.countries) {
    const { length } = story.flows.filter(({ from, to }) => [from, to].includes(code))
    const facts = container.querySelector(`[id="${code}"] .facts`)
    expect(facts?.textContent).toBe(length ? en.map.links(length) : en.article.noLinks)
  }
})

describe('what is told of a flow', () => {
  it('are its pair, kind, status, date and magnitude', () => {
    const { container } = renderLinked(pacific, <FlowList />)
    const factsOf = (id: string) => container.querySelector(`[id="${id}"] .facts`)?.textContent
    expect(factsOf('aus-fji-arms')).toBe(
      'Australia → Fiji · Arms · Ordered · 2025 · 31.5 million AUD',
    )
    expect(factsOf('fji-aus-shared')).toBe('Fiji – Australia · Shared problem · Ongoing')
  })

  it('is its source as a link if that has an address', () => {
    renderLinked(pacific, <FlowList />)
    const link = screen.getByRole('link', { name: 'Invented budget papers, page 7' })
    expect(link.getAttribute('href')).toBe('https://example.org/budget#page-7')
  })
})

describe('the facts of a country', () => {
  const groupsOf = (container: HTMLElement) =>
    [...container.querySelectorAll('.group-title')].map((title) => [
      title.textContent,
      ...[...(title.parentElement?.querySelectorAll('a') ?? [])].map(
        ({ dataset }) => dataset.target,
      ),
    ])

  it('are its flows: out, in and shared', () => {
    const { container } = renderLinked(mali, <CountryFacts code="MLI" />)
    const into = mali.flows.filter(({ to }) => to === 'MLI').map(({ id }) => id)
    expect(groupsOf(container)).toEqual([
      ['From Mali', 'mli-tur-cooperation', 'mli-fra-expulsion'],
      ['To Mali', ...into],
      ['Shared', 'mli-bfa-insurgency', 'mli-ner-insurgency'],
    ])
  })

  it('name the other country of each flow', () => {
    const { container } = renderLinked(mali, <CountryFacts code="FRA" />)
    expect(groupsOf(container)).toEqual([['To France', 'mli-fra-expulsion']])
    expect(container.querySelector('.row-facts')?.textContent).toBe('Mali · Rupture · Broken off')
  })

  it('leave out groups without a flow that is shown', () => {
    const { container, showKinds } = renderLinked(mali, <CountryFacts code="MLI" />)
    showKinds('rupture')
    expect(groupsOf(container)).toEqual([['From Mali', 'mli-fra-expulsion']])
  })

  it('say so when there is no flow', () => {
    const { container } = renderLinked({ ...mali, flows: [] }, <CountryFacts code="FRA" />)
    expect(container.textContent).toBe('No links on this map')
  })
})
