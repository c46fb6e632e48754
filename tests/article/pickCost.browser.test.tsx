import { cleanup } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { ArticlePanel } from '../../src/article/ArticlePanel.tsx'
import { writtenReading } from '../../src/article/writtenReading.tsx'
import type { Block, Mention, Story } from '../../src/model/story.ts'
import { mali } from '../stories/exampleStories.ts'
import { renderLinked } from '../stories/renderLinked.tsx'

afterEach(cleanup)

const COUNTRIES = 60
const FLOWS = 300

/** A story with a paragraph for each flow, and a count of how often a paragraph is read. */
function largeStory(): { story: Story; reads: () => number } {
  let reads = 0
  const [flow] = mali.flows
  const [country] = mali.countries
  if (!flow || !country) throw new Error('The story is empty.')
  const codeOf = (n: number) => `C${n % COUNTRIES}`
  const sentence = (n: number) => `${codeOf(n)} arms ${codeOf(n * 7 + 1)}.`
  const text: string[] = []
  const blocks: Block[] = []
  const mentions: Mention[] = []
  const flows = Array.from({ length: FLOWS }, (_, n) => {
    const words = sentence(n)
    const start = text.join('\n').length + (n ? 1 : 0)
    text.push(words)
    const range = { start, end: start + words.length }
    mentions.push({ start, end: start + codeOf(n).length, country: codeOf(n) })
    blocks.push({
      kind: 'paragraph',
      get runs() {
        reads++
        return [range]
      },
    })
    const [from, to] = [codeOf(n), codeOf(n * 7 + 1)]
    return { ...flow, id: `f${n}`, from, to, passage: range, quote: words, label: words }
  })
  const countries = Array.from({ length: COUNTRIES }, (_, n) => ({
    ...country,
    code: codeOf(n),
    name: codeOf(n),
  }))
  const story = { ...mali, text: text.join('\n'), blocks, mentions, flows, countries }
  return { story, reads: () => reads }
}

it('a pick in a story of 300 flows and 60 countries reads no paragraph of the article again', () => {
  const { story, reads } = largeStory()
  const { container, pick, clearPick } = renderLinked(
    story,
    <ArticlePanel reading={{ parts: writtenReading, load: null }} />,
  )
  expect(container.querySelectorAll('.article p [data-target]').length).toBeGreaterThan(FLOWS)
  const drawn = reads()
  pick({ kind: 'country', id: 'C3' }, 'map')
  expect(container.querySelector('.card')).not.toBeNull()
  pick({ kind: 'flow', id: 'f7' }, 'map')
  clearPick()
  expect(reads()).toBe(drawn)
})
