import { describe, expect, it } from 'vitest'
import type { Story } from '../../../src/model/story.ts'
import { mali, pacific } from '../../stories/exampleStories.ts'
import { renderStoryPage } from '../../stories/renderStoryPage.tsx'

/** The story from Mali in which one passage makes two claims about the same countries. */
const twins: Story = {
  ...mali,
  flows: mali.flows.flatMap((flow) =>
    flow.id === 'mli-fra-expulsion' ? [flow, { ...flow, id: 'twin', kind: 'arms' }] : [flow],
  ),
}

/** What a reader has who copies all of an element. */
function copied(element: Element): string {
  const selection = getSelection()
  selection?.selectAllChildren(element)
  const text = selection?.toString() ?? ''
  selection?.removeAllRanges()
  return text
}

describe.for([
  { name: 'the story from Mali', story: mali },
  { name: 'the invented story', story: pacific },
  { name: 'two claims of the same words', story: twins },
])('copying the article, $name:', ({ story }) => {
  it('each block is its words: no number, no mark, no line break', async () => {
    await renderStoryPage({ story, surface: 'explore', width: 1000, height: 700 })
    const blocks = document.querySelectorAll('.article :is(h1, .deck, p:not(.byline), h2)')
    expect(blocks.length).toBeGreaterThan(5)
    for (const block of blocks) expect(copied(block)).toBe(block.textContent)
  })
})

describe('a mark', () => {
  it('says of what the words say one more thing', async () => {
    await renderStoryPage({ story: twins, surface: 'explore', width: 1000, height: 700 })
    const marks = [...document.querySelectorAll<HTMLElement>('.flow-mark')]
    expect(marks.map(({ dataset }) => dataset.target)).toEqual(['twin'])
    const [mark] = marks
    if (!mark) throw new Error('There is no mark.')
    expect(getComputedStyle(mark, '::after').content).toBe('"also: Arms"')
    expect(mark.dataset.says).toBe('also: Arms')
    expect(mark.getAttribute('aria-label')).toBe('Mali expelled French forces')
    expect(mark.textContent).toBe('')
  })
})
