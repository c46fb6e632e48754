import { cleanup, fireEvent } from '@testing-library/react'
import { afterEach, describe, expect, it, onTestFinished } from 'vitest'
import { userEvent } from 'vitest/browser'
import { ArticleText } from '../../src/article/text/ArticleText.tsx'
import { useLink } from '../../src/linking/LinkProvider.tsx'
import { targetEvents } from '../../src/linking/targetEvents.ts'
import { stories } from '../stories/exampleStories.ts'
import { renderLinked } from '../stories/renderLinked.tsx'

afterEach(cleanup)

function LinkedArticle() {
  return (
    <article className="article" {...targetEvents(useLink(), 'article')}>
      <ArticleText />
    </article>
  )
}

describe.each(stories)('the links of the article of $slug', (story) => {
  /** The article’s links into the map and its store; it is noted which clicks are left to the browser. */
  function setUp() {
    const { container, store, clearPick } = renderLinked(story, <LinkedArticle />)
    const links = [...container.querySelectorAll<HTMLElement>('.article a[data-target]')]
    expect(links.length).toBeGreaterThan(story.flows.length)
    const leftToBrowser: boolean[] = []
    const note = (event: Event) => {
      leftToBrowser.push(!event.defaultPrevented)
      event.preventDefault()
    }
    document.addEventListener('click', note)
    onTestFinished(() => document.removeEventListener('click', note))
    const hovered = () => store.getState().hovered?.id
    const picked = () => store.getState().picked
    return { container, links, clearPick, hovered, picked, leftToBrowser }
  }

  it('preview their target under the pointer, and no longer when it leaves', () => {
    const { container, links, hovered, picked } = setUp()
    for (const link of links) {
      fireEvent.pointerOver(link.firstElementChild ?? link, { pointerType: 'mouse' })
      expect(hovered()).toBe(link.dataset.target)
    }
    fireEvent.pointerLeave(container.querySelector('.article') ?? container)
    expect(hovered()).toBeUndefined()
    expect(picked()).toBeNull()
  })

  it('preview nothing beside the links, and nothing for a finger', () => {
    const { container, links, hovered } = setUp()
    const [link] = links
    const plain = container.querySelector('.article-body span[data-offset]:not(a *)')
    if (!link || !plain) throw new Error('The article has no link or no plain words.')
    fireEvent.pointerOver(link, { pointerType: 'mouse' })
    fireEvent.pointerOver(plain, { pointerType: 'mouse' })
    expect(hovered()).toBeUndefined()
    fireEvent.pointerOver(link, { pointerType: 'touch' })
    expect(hovered()).toBeUndefined()
  })

  it('preview nothing that scrolls under a mouse which rests where it has clicked', () => {
    const { container, links, hovered } = setUp()
    const [first, second] = links
    if (!first || !second) throw new Error('The article has no two links.')
    const rests = { pointerType: 'mouse', clientX: 30, clientY: 40 }
    fireEvent.click(first, { detail: 1, clientX: 30, clientY: 40 })
    fireEvent.pointerLeave(container.querySelector('.article') ?? container)
    fireEvent.pointerOver(second, rests)
    expect(hovered()).toBeUndefined()
    fireEvent.pointerOver(second, { ...rests, clientX: 31 })
    expect(hovered()).toBe(second.dataset.target)
    fireEvent.click(first, { detail: 0 })
  })

  it('preview their target on focus, and no longer on blur', async () => {
    const { links, hovered, picked } = setUp()
    // Focus shows where the keyboard was used last.
    await userEvent.keyboard('{Tab}')
    for (const link of links) {
      link.focus()
      expect(hovered()).toBe(link.dataset.target)
      link.blur()
      expect(hovered()).toBeUndefined()
    }
    expect(picked()).toBeNull()
  })

  it('pick their target on click, and keep the page where it is', () => {
    const { links, clearPick, picked, leftToBrowser } = setUp()
    for (const link of links) {
      clearPick()
      fireEvent.click(link.firstElementChild ?? link)
      expect(picked()?.target.id).toBe(link.dataset.target)
      expect(picked()?.origin).toBe('article')
    }
    expect(leftToBrowser).toEqual(links.map(() => false))
  })

  it('pick their target on Space, and do not scroll the page by it', () => {
    const { links, clearPick, picked, leftToBrowser } = setUp()
    for (const link of links) {
      clearPick()
      expect(fireEvent.keyDown(link, { key: ' ' })).toBe(false)
      expect(picked()?.target.id).toBe(link.dataset.target)
    }
    expect(leftToBrowser).toEqual(links.map(() => false))
  })

  it('of every sort pick their target on the real keys Enter and Space', async () => {
    const { links, clearPick, picked, leftToBrowser } = setUp()
    const sorts = ['mention', 'passage', 'mention inner'].map((sort) =>
      links.find(({ className }) => className.startsWith(sort)),
    )
    for (const link of sorts) {
      for (const key of ['{Enter}', ' ']) {
        clearPick()
        link?.focus()
        await userEvent.keyboard(key)
        expect(picked()?.target.id).toBe(link?.dataset.target)
      }
    }
    expect(leftToBrowser).toEqual(Array.from({ length: 6 }, () => false))
  })

  it.each(['ctrlKey', 'metaKey', 'shiftKey', 'altKey'])(
    'are left to the browser when %s asks for a new tab or window',
    (modifier) => {
      const { links, picked, leftToBrowser } = setUp()
      for (const link of links) fireEvent.click(link, { [modifier]: true })
      expect(picked()).toBeNull()
      expect(leftToBrowser).toEqual(links.map(() => true))
    },
  )
})
