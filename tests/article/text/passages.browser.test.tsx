import { cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { ArticleText } from '../../../src/article/text/ArticleText.tsx'
import { targetAt } from '../../../src/linking/targetEvents.ts'
import type { Flow, Story } from '../../../src/model/story.ts'
import { countryName } from '../../../src/model/storyLookup.ts'
import { mali, stories } from '../../stories/exampleStories.ts'
import { renderLinked } from '../../stories/renderLinked.tsx'

afterEach(cleanup)

/** The flows that have the very same words as this one, itself among them. */
function sharers({ flows }: Story, { passage: { start, end } }: Flow): Flow[] {
  return flows.filter(({ passage }) => passage.start === start && passage.end === end)
}

/** The text's links as a screen reader lists them: what they pick and how they are called. */
function heardLinks() {
  return screen.getAllByRole<HTMLAnchorElement>('link').flatMap((link) => {
    const { target } = link.dataset
    const name = link.getAttribute('aria-label') ?? link.textContent ?? ''
    return target ? [{ target, name, tabIndex: link.tabIndex }] : []
  })
}

describe.each(stories)('the passages of $slug', (story) => {
  it('are heard as one link each: by all their words, or by what tells one of several claims apart', () => {
    renderLinked(story, <ArticleText />)
    const heard = heardLinks()
    for (const flow of story.flows) {
      const names = heard.filter(({ target }) => target === flow.id).map(({ name }) => name)
      expect(names).toHaveLength(1)
      const isAlone = sharers(story, flow).length === 1
      expect(names[0]).toMatch(isAlone ? flow.quote : flow.label)
    }
    expect(heard.filter(({ tabIndex }) => tabIndex !== 0)).toEqual([])
  })

  it('are no more links than claims, and their countries follow them by name', () => {
    renderLinked(story, <ArticleText />)
    const heard = heardLinks()
    const flowLinks = heard.filter(({ target }) => story.flows.some(({ id }) => id === target))
    expect(flowLinks).toHaveLength(story.flows.length)
    const inside = document.querySelectorAll<HTMLElement>('.mention.inner')
    expect(inside.length).toBeGreaterThan(2)
    for (const { dataset } of inside) {
      const name = countryName(story, dataset.target ?? '')
      expect(heard).toContainEqual({ target: dataset.target, name, tabIndex: 0 })
    }
  })

  it('are picked by every word in them, also by the names of countries', () => {
    const { container } = renderLinked(story, <ArticleText />)
    const words = [...container.querySelectorAll<HTMLElement>('[data-offset]')]
    let seen = 0
    for (const each of words) {
      const offset = Number(each.dataset.offset)
      const own = story.flows.filter(
        ({ passage: { start, end } }) => start <= offset && offset < end,
      )
      if (own.length === 0 || !each.textContent?.trim() || each.querySelector('a')) continue
      expect(own.map(({ id }) => id)).toContain(targetAt(story, each)?.id)
      seen += 1
    }
    expect(seen).toBeGreaterThan(story.flows.length)
  })
})

describe('the passage about France', () => {
  it('is one link with all its words, and after it Mali and France', () => {
    renderLinked(mali, <ArticleText />)
    const heard = heardLinks()
    const at = heard.findIndex(({ target }) => target === 'mli-fra-expulsion')
    expect(heard.slice(at, at + 3).map(({ name }) => name)).toEqual([
      'Mali has expelled French forces',
      'Mali',
      'France',
    ])
  })
})
