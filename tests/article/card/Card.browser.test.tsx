import { cleanup, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ArticlePanel } from '../../../src/article/ArticlePanel.tsx'
import { Card } from '../../../src/article/card/Card.tsx'
import { Stepper } from '../../../src/article/card/Stepper.tsx'
import { stopsOf } from '../../../src/article/card/stops.ts'
import { writtenReading } from '../../../src/article/writtenReading.tsx'
import { countryName } from '../../../src/model/storyLookup.ts'
import { targetsOf } from '../../../src/model/target.ts'
import { en } from '../../../src/words/en.ts'
import { mali, stories } from '../../stories/exampleStories.ts'
import { renderLinked } from '../../stories/renderLinked.tsx'

afterEach(cleanup)

const ignore = () => {}
const READING = { parts: writtenReading, load: null }

describe('the stepper', () => {
  it('says which passage of how many is shown', () => {
    renderLinked(mali, <Stepper count={5} index={1} words="" onStep={ignore} />)
    expect(screen.getByText('In the article: 2 of 5')).toBeTruthy()
  })

  it('goes to the next and the one before, round at both ends', async () => {
    const user = userEvent.setup()
    const onStep = vi.fn()
    const stepFrom = async (index: number, name: string) => {
      renderLinked(mali, <Stepper count={3} index={index} words="" onStep={onStep} />)
      await user.click(screen.getByRole('button', { name }))
      cleanup()
    }
    await stepFrom(0, 'Next passage')
    await stepFrom(2, 'Next passage')
    await stepFrom(2, 'Previous passage')
    await stepFrom(0, 'Previous passage')
    expect(onStep.mock.calls).toEqual([[1], [0], [1], [2]])
  })

  it('is not there when there is nowhere to go', () => {
    const { container } = renderLinked(
      mali,
      <Stepper count={1} index={0} words="" onStep={ignore} />,
    )
    expect(container.innerHTML).toBe('')
  })
})

describe.each(stories)('the card of $slug', (story) => {
  it('has the name of its target as heading and says what the story knows', () => {
    for (const target of targetsOf(story)) {
      renderLinked(
        story,
        <Card
          target={target}
          stopCount={2}
          stop={0}
          stopWords=""
          onWords={ignore}
          onStop={ignore}
          onBack={null}
          isWhole={false}
          onWhole={ignore}
          onClose={ignore}
        />,
      )
      const flow = story.flows.find(({ id }) => id === target.id)
      const title = flow?.label ?? countryName(story, target.id)
      const card = screen.getByRole('region', { name: title })
      expect(card.querySelector('h2')?.textContent).toBe(title)
      const links = story.flows.filter(({ from, to }) => [from, to].includes(target.id))
      const said = flow ? [flow.quote] : links.map(({ label }) => label)
      for (const words of said) expect(card.textContent).toContain(words)
      cleanup()
    }
  })

  it('says what a status means, where a claim comes from if not from the article, and one count at most', () => {
    for (const target of targetsOf(story)) {
      const { pick } = renderLinked(story, <ArticlePanel reading={READING} />)
      pick(target, 'map')
      const text = document.querySelector('.card')?.textContent ?? ''
      const flow = story.flows.find(({ id }) => id === target.id)
      if (flow?.status) expect(text).toContain(en.statusMeans(flow))
      expect(text.includes('Source'), target.id).toBe(flow?.source !== undefined)
      const { length } = stopsOf(story, target)
      const counts = text.match(/\d+ of \d+|\d+ times|once/g) ?? []
      expect(counts, target.id).toEqual(length > 1 ? [`1 of ${length}`] : [])
      cleanup()
    }
  })
})

describe('the card of a pick in the panel', () => {
  const position = () => screen.getByText(/^In the article: /).textContent

  it('is there while something is picked, and closes by its button', async () => {
    const { pick, store } = renderLinked(mali, <ArticlePanel reading={READING} />)
    expect(screen.queryByRole('button', { name: 'Close' })).toBeNull()
    pick({ kind: 'country', id: 'FRA' }, 'map')
    const card = screen.getByRole('button', { name: 'Close' }).closest('section')
    expect(card?.getAttribute('aria-label')).toBe('France')
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(store.getState().picked).toBeNull()
    expect(screen.queryByRole('button', { name: 'Close' })).toBeNull()
  })

  it('steps through every stop of the target and round to the first', async () => {
    const user = userEvent.setup()
    const { pick } = renderLinked(mali, <ArticlePanel reading={READING} />)
    pick({ kind: 'country', id: 'RUS' }, 'map')
    const count = stopsOf(mali, { kind: 'country', id: 'RUS' }).length
    expect(count).toBeGreaterThan(2)
    for (let i = 1; i <= count; i++) {
      expect(position()).toBe(`In the article: ${i} of ${count}`)
      await user.click(screen.getByRole('button', { name: 'Next passage' }))
    }
    expect(position()).toBe(`In the article: 1 of ${count}`)
  })

  it('begins at the first stop again with every new pick, also of the same target', async () => {
    const { pick } = renderLinked(mali, <ArticlePanel reading={READING} />)
    pick({ kind: 'country', id: 'RUS' }, 'map')
    await userEvent.click(screen.getByRole('button', { name: 'Next passage' }))
    expect(position()).toMatch(/: 2 of/)
    pick({ kind: 'country', id: 'RUS' }, 'map')
    expect(position()).toMatch(/: 1 of/)
  })

  it('leads on: a flow in a country’s card picks that flow', async () => {
    const { pick, store } = renderLinked(mali, <ArticlePanel reading={READING} />)
    pick({ kind: 'country', id: 'FRA' }, 'map')
    const card = screen.getByRole('button', { name: 'Close' }).closest('section')
    await userEvent.click(card?.querySelector('a[data-target]') ?? document.body)
    expect(store.getState().picked).toEqual({
      target: { kind: 'flow', id: 'mli-fra-expulsion' },
      origin: 'card',
    })
  })
})
