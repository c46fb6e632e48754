import { cleanup } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { ArticleText } from '../../../src/article/text/ArticleText.tsx'
import { emphasisOf } from '../../../src/linking/emphasis.ts'
import type { Story } from '../../../src/model/story.ts'
import { findTarget } from '../../../src/model/target.ts'
import seed from '../../compile/maliSeed.txt?raw'
import { mali, pacific, stories } from '../../stories/exampleStories.ts'
import { renderLinked } from '../../stories/renderLinked.tsx'

afterEach(cleanup)

/** The texts of the elements in the order of the page. */
function textsOf(container: HTMLElement, selector: string): string[] {
  return [...container.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '')
}

describe('the article from Mali', () => {
  it('stands on the page word for word', () => {
    const { container } = renderLinked(mali, <ArticleText />)
    const blocks = textsOf(container, 'h1, .deck, .article-body > *')
    expect(blocks.join('\n\n')).toBe(seed.trimEnd())
  })

  it('has title, deck and paragraphs as such, and no heading but the title', () => {
    const { container } = renderLinked(mali, <ArticleText />)
    expect(textsOf(container, 'h1')).toEqual([mali.title])
    expect(textsOf(container, '.deck')).toEqual([mali.deck])
    expect(container.querySelectorAll('.article-body > p')).toHaveLength(6)
    expect(container.querySelectorAll('h2, h3')).toHaveLength(0)
  })
})

describe('the invented article', () => {
  it('has its headings, quotes, lists and styles', () => {
    const { container } = renderLinked(pacific, <ArticleText />)
    expect(textsOf(container, 'h2')).toEqual(['Across the date line', 'What comes next'])
    expect(container.querySelectorAll('blockquote p, ol > li, ul > li')).toHaveLength(7)
    expect(textsOf(container, 'ol ul strong')).toEqual(['no more piers'])
    expect(textsOf(container, 'em')[0]).toBe('Nothing in this article happened.')
  })

  it('bears a sign over its title while it is a draft, and only then', () => {
    const head = (story: Story) =>
      textsOf(renderLinked(story, <ArticleText />).container, '.article-head > :first-child')
    expect(head({ ...pacific, draft: true })).toEqual(['Draft'])
    expect(head(pacific)).toEqual([pacific.title])
  })

  it('tells who wrote it, and leads to its publisher', () => {
    const { container } = renderLinked(pacific, <ArticleText />)
    expect(textsOf(container, '.byline > *')).toEqual([
      'The makers of Storyarc',
      'The Example Gazette',
      '15 March 2025',
      'Updated 18 March 2025',
    ])
    expect(container.querySelector('.byline a')?.getAttribute('href')).toBe(pacific.url)
  })

  it.each([
    ['who wrote it', { byline: 'A. Writer' }, ['A. Writer']],
    ['who published it', { publisher: 'The Paper' }, ['The Paper']],
    ['when', { published: '2025-03-15' }, ['15 March 2025']],
    ['when it was changed', { updated: '2025-03' }, ['Updated March 2025']],
    ['nothing', {}, []],
  ])('has a place under the title for %s alone', (_, known, shown) => {
    const { byline: _b, publisher: _p, published: _d, updated: _u, ...story } = pacific
    const { container } = renderLinked({ ...story, ...known }, <ArticleText />)
    expect(textsOf(container, '.article-head .byline > *')).toEqual(shown)
    expect(container.querySelectorAll('.byline')).toHaveLength(Math.min(shown.length, 1))
  })

  it('has its date in the language of the interface', () => {
    const { container } = renderLinked({ ...pacific, lang: 'ar' }, <ArticleText />)
    const date = container.querySelector<HTMLElement>('.byline time')
    expect([date?.lang, date?.dir]).toEqual(['en', 'ltr'])
  })
})

describe.each(stories)('the article of $slug', (story) => {
  it('says all of its text and nothing more, whichever kinds are shown', () => {
    const { container, showKinds } = renderLinked(story, <ArticleText />)
    const words = () => textsOf(container, 'h1, .deck, .article-body').join('').replace(/\s+/g, '')
    expect(words()).toBe(story.text.replace(/\s+/g, ''))
    showKinds('rupture')
    expect(words()).toBe(story.text.replace(/\s+/g, ''))
  })

  it('says of its words where in the text they stand', () => {
    const { container } = renderLinked(story, <ArticleText />)
    const pieces = [...container.querySelectorAll<HTMLElement>('[data-offset]')]
    expect(pieces.length).toBeGreaterThan(20)
    for (const { textContent, dataset } of pieces) {
      const start = Number(dataset.offset)
      const words = story.text.slice(start, start + 12).split('\n')[0] ?? ''
      expect(textContent?.slice(0, words.length)).toBe(words.slice(0, textContent?.length))
    }
  })

  it('has no link inside another', () => {
    const { container } = renderLinked(story, <ArticleText />)
    expect(container.querySelectorAll('a[data-target]').length).toBeGreaterThan(10)
    expect(textsOf(container, 'a a')).toEqual([])
  })

  it('has words for every flow that pick it', () => {
    const { container } = renderLinked(story, <ArticleText />)
    const linked = [...container.querySelectorAll('a[data-target]')].map((link) =>
      link.getAttribute('data-target'),
    )
    expect(linked).toEqual(expect.arrayContaining(story.flows.map(({ id }) => id)))
  })

  it('lets each claim be reached by Tab once, and each mention', () => {
    const { container } = renderLinked(story, <ArticleText />)
    const links = [...container.querySelectorAll<HTMLAnchorElement>('a[data-target]')]
    const reached = links.filter(({ tabIndex }) => tabIndex === 0)
    for (const { id } of story.flows) {
      expect(reached.filter(({ dataset }) => dataset.target === id).length, id).toBe(1)
    }
    const mentions = links.filter(({ className }) => className === 'mention')
    expect(mentions.every(({ tabIndex }) => tabIndex === 0)).toBe(true)
  })

  it('has everywhere the emphasis that the pick gives', () => {
    const { container, pick } = renderLinked(story, <ArticleText />)
    for (const id of ['MLI', 'FJI', story.flows[0]?.id ?? '']) {
      const picked = findTarget(story, id)
      if (!picked) continue
      pick(picked, 'map')
      for (const link of container.querySelectorAll<HTMLElement>('a[data-target]')) {
        const target = findTarget(story, link.dataset.target ?? '')
        expect(target && emphasisOf(story, { hovered: null, picked }, target)).toBe(
          link.dataset.emphasis,
        )
      }
    }
  })
})
