import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readingOrder } from '../../src/linking/readingOrder.ts'
import { FLOW_STATUSES, type Flow, type Story } from '../../src/model/story.ts'
import { COLUMN_NAMES, type ColumnName, columnsOf } from '../../src/table/columns.ts'
import { sortRows } from '../../src/table/sortRows.ts'
import { en } from '../../src/words/en.ts'
import { mali, pacific } from '../stories/exampleStories.ts'

type Facts = { [Name in keyof Flow]?: Flow[Name] | undefined }

/** Mali's story with other facts in its flows. */
function storyWith(facts: Facts[]): Story {
  const flows = facts.map((each, i) => ({ ...mali.flows[0], id: `f-${i}`, ...each }) as Flow)
  return { ...mali, flows }
}

function sorted(story: Story, name: ColumnName, isDescending: boolean, lang = story.lang): Flow[] {
  const rows = readingOrder(story).map((flow, i) => ({ flow, place: i + 1 }))
  const by = columnsOf(story, en).find((column) => column.name === name)
  if (!by) throw new Error(`There is no column ${name}.`)
  return sortRows(rows, { by, isDescending }, lang).map(({ flow }) => flow)
}

describe('the columns', () => {
  it('are only those of which the story says something', () => {
    const bare = storyWith([{ status: undefined, date: undefined, value: undefined }])
    expect(columnsOf(bare, en).map(({ name }) => name)).toEqual([
      'passage',
      'from',
      'to',
      'kind',
      'what',
    ])
    expect(columnsOf(pacific, en).map(({ name }) => name)).toEqual(COLUMN_NAMES)
  })
})

describe('sorted rows', () => {
  it('put numbers by their size and what has none last, both ways', () => {
    const story = storyWith([
      { value: { amount: 200 } },
      { value: undefined },
      { value: { amount: 1000 } },
      { value: { amount: 30 } },
    ])
    const amounts = (isDescending: boolean) =>
      sorted(story, 'value', isDescending).map(({ value }) => value?.amount)
    expect(amounts(false)).toEqual([30, 200, 1000, undefined])
    expect(amounts(true)).toEqual([1000, 200, 30, undefined])
  })

  it('put dates in order, the less precise first', () => {
    const story = storyWith(['2025-03-02', '2025', '2024-12', '2025-03'].map((date) => ({ date })))
    expect(sorted(story, 'date', false).map(({ date }) => date)).toEqual([
      '2024-12',
      '2025',
      '2025-03',
      '2025-03-02',
    ])
  })

  it('put text as the story’s language does', () => {
    const story = storyWith(['zebra', 'ärlig', 'Apa'].map((label) => ({ label })))
    const labels = (lang: string) => sorted(story, 'what', false, lang).map(({ label }) => label)
    expect(labels('de')).toEqual(['Apa', 'ärlig', 'zebra'])
    expect(labels('sv')).toEqual(['Apa', 'zebra', 'ärlig'])
  })

  it('put statuses from the fair stand to the contract that ended', () => {
    const story = storyWith([...FLOW_STATUSES].reverse().map((status) => ({ status })))
    expect(sorted(story, 'status', false).map(({ status }) => status)).toEqual(FLOW_STATUSES)
  })

  it('lose none, whatever the column, and keep equal ones in reading order both ways', () => {
    const anyFacts = fc.record({
      label: fc.constantFrom('a', 'A', 'b', '10', '9'),
      status: fc.option(fc.constantFrom(...FLOW_STATUSES), { nil: undefined }),
      date: fc.option(fc.constantFrom('2024', '2024-05', '2025-01-01'), { nil: undefined }),
      value: fc.option(fc.record({ amount: fc.nat(3) }), { nil: undefined }),
      passage: fc.nat(5).map((start) => ({ start, end: start + 1 })),
    })
    const anyStory = fc.array(anyFacts, { minLength: 1, maxLength: 9 }).map(storyWith)
    fc.assert(
      fc.property(anyStory, fc.boolean(), (story, isDescending) => {
        const order = readingOrder(story)
        for (const { name, keyOf } of columnsOf(story, en)) {
          const flows = sorted(story, name, isDescending)
          expect(new Set(flows)).toEqual(new Set(order))
          expect(flows).toHaveLength(order.length)
          for (const [i, flow] of flows.entries()) {
            const next = flows[i + 1]
            const isEqual = next && keyOf({ flow, place: 0 }) === keyOf({ flow: next, place: 0 })
            if (isEqual && name !== 'passage')
              expect(order.indexOf(flow)).toBeLessThan(order.indexOf(next))
          }
        }
      }),
    )
  })
})
