import { describe, expect, it } from 'vitest'
import { stopsOf } from '../../../src/article/card/stops.ts'
import { targetsOf } from '../../../src/model/target.ts'
import { mali, stories } from '../../stories/exampleStories.ts'

describe.each(stories)('the stops of $slug', (story) => {
  const all = targetsOf(story).map((target) => ({ target, stops: stopsOf(story, target) }))

  it('are there for every target, in reading order, each once and inside the text', () => {
    for (const { target, stops } of all) {
      expect(stops.length, target.id).toBeGreaterThan(0)
      const starts = stops.map(({ start }) => start)
      expect(starts).toEqual([...starts].sort((a, b) => a - b))
      expect(new Set(stops.map(({ start, end }) => `${start}-${end}`)).size).toBe(stops.length)
      for (const { start, end } of stops) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(story.text.length)
      }
    }
  })

  it('of a flow are its words', () => {
    for (const { id, passage } of story.flows) {
      const { start, end } = passage
      expect(stopsOf(story, { kind: 'flow', id })).toEqual([{ start, end }])
    }
  })

  it('of a country leave none of its mentions out and tell none twice', () => {
    for (const { code } of story.countries) {
      const stops = stopsOf(story, { kind: 'country', id: code })
      const own = story.flows.filter(({ from, to }) => from === code || to === code)
      for (const mention of story.mentions.filter(({ country }) => country === code)) {
        const holding = stops.filter(
          ({ start, end }) => start <= mention.start && mention.end <= end,
        )
        const passages = own.filter(
          ({ passage }) => passage.start <= mention.start && mention.end <= passage.end,
        )
        const distinct = new Set(passages.map(({ passage }) => `${passage.start}-${passage.end}`))
        expect(holding).toHaveLength(Math.max(1, distinct.size))
      }
    }
  })
})

describe('the stops of a country in the story from Mali', () => {
  it('are its mentions and the passages of its flows', () => {
    const words = stopsOf(mali, { kind: 'country', id: 'FRA' }).map(({ start, end }) =>
      mali.text.slice(start, end),
    )
    expect(words).toEqual(['Mali has expelled French forces'])
  })

  it('are none for what the story does not have', () => {
    expect(stopsOf(mali, { kind: 'country', id: 'USA' })).toEqual([])
    expect(stopsOf(mali, { kind: 'flow', id: 'nothing' })).toEqual([])
  })
})
