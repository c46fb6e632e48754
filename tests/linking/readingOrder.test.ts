import { expect, it } from 'vitest'
import { flowNumber, readingOrder } from '../../src/linking/readingOrder.ts'
import type { Flow } from '../../src/model/story.ts'
import { mali } from '../stories/exampleStories.ts'

const [first] = mali.flows

function flow(id: string, start: number, end: number): Flow {
  if (!first) throw new Error('The story has no flows.')
  return { ...first, id, passage: { start, end } }
}

it('orders flows by where their words begin, then end, then as given', () => {
  const flows = [flow('d', 9, 20), flow('b', 3, 8), flow('c', 3, 8), flow('a', 3, 5)]
  const story = { flows }
  expect(readingOrder(story).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd'])
  expect(['a', 'b', 'c', 'd', 'e'].map((id) => flowNumber(story, id))).toEqual([1, 2, 3, 4, 0])
  expect(flows.map(({ id }) => id)).toEqual(['d', 'b', 'c', 'a'])
})
