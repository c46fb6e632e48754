import { cleanup, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { CountryBeside, FlowBeside } from '../../../src/article/beside/Beside.tsx'
import { BesideContext } from '../../../src/article/beside/besideContext.ts'
import { writtenBeside } from '../../../src/article/beside/writtenBeside.tsx'
import type { Story } from '../../../src/model/story.ts'
import { storyIndex } from '../../../src/model/storyLookup.ts'
import { mali } from '../../stories/exampleStories.ts'
import { renderLinked } from '../../stories/renderLinked.tsx'

afterEach(cleanup)

function renderCountry(code: string, story: Story = mali) {
  return renderLinked(
    story,
    <BesideContext value={writtenBeside(story)}>
      <CountryBeside code={code} />
    </BesideContext>,
  )
}

describe('what stands beside the article on a country', () => {
  it('is headed as not from the article, and each of its facts leads to its source', async () => {
    renderCountry('FRA')
    await screen.findByText('Background — not from this article')
    const facts = (mali.background ?? []).filter(({ country }) => country === 'FRA')
    expect(facts.length).toBeGreaterThan(6)
    for (const { text, source } of facts) {
      const item = screen.getByText(text).closest('li, dl > div')
      const link = within(item as HTMLElement).getByRole('link')
      expect(link.getAttribute('href')).toBe(source.url)
      expect(link.textContent).toContain(source.title)
    }
  })

  it('says a picture in words, and its numbers in a table', async () => {
    const user = userEvent.setup()
    renderCountry('MLI')
    await screen.findByText(
      'Russia has most of those on this map: 135.6 of 351.38 million TIV, 2011–2024. Hatched: with estimates.',
    )
    await screen.findByText('Turkey: 7 drones in all, 2022–2024. Hatched: all are estimates.')
    const [numbers] = screen.getAllByText('The numbers as a table')
    if (numbers) await user.click(numbers)
    const table = screen.getByRole('table', { name: 'Major arms received' })
    const rows = within(table).getAllByRole('row')
    expect(rows[0]?.textContent).toBe('YearRussiaTurkeyFranceAll others')
    const row = within(table).getByRole('row', { name: /^2022/ })
    expect(
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['41.4 estimate', '4.8 estimate', '', expect.stringMatching(/^15/)])
    expect(document.body.textContent).not.toMatch(/[$€£]/)
  })

  it('folds what is older where there is much, and keeps all of it', async () => {
    renderCountry('MLI')
    const summary = await screen.findByText('2 more facts')
    const folded = summary.closest('details')
    expect(folded?.open).toBe(false)
    expect(within(folded as HTMLElement).getAllByRole('listitem')).toHaveLength(2)
  })

  it('is nothing where nothing is known', () => {
    const { background: _, figures: __, ...bare } = mali
    const { container } = renderCountry('MLI', bare)
    expect(container.textContent).toBe('')
  })
})

it('a flow tells what is counted between its two sides, apart from the claim', async () => {
  const flow = storyIndex(mali).flows.get('tur-mli-drones')
  if (!flow) throw new Error('The story has no drones.')
  renderLinked(
    mali,
    <BesideContext value={writtenBeside(mali)}>
      <FlowBeside flow={flow} />
    </BesideContext>,
  )
  await screen.findByText('Figures — not from this article')
  expect(
    screen.getByText(
      '5 drones (Bayraktar TB2), 2022–2023 · 2 drones (Akıncı), 2024 · all are estimates',
    ),
  ).toBeTruthy()
})
