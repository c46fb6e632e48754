import { describe, expect, it } from 'vitest'
import { segmentRuns } from '../../../src/article/text/segments.ts'
import { mali, stories } from '../../stories/exampleStories.ts'
import { runsOf } from './runsOf.ts'

describe.each(stories)('the segments of $slug', (story) => {
  it('follow each other without gaps and say what their block says', () => {
    for (const runs of runsOf(story.blocks)) {
      const segments = segmentRuns(story, runs)
      const [first, last] = [runs[0], runs.at(-1)]
      expect(segments.map(({ text }) => text).join('')).toBe(
        story.text.slice(first?.start, last?.end),
      )
      segments.slice(1).forEach(({ start }, i) => {
        expect(start).toBe(segments[i]?.end)
      })
      for (const { start, end } of segments) expect(end).toBeGreaterThan(start)
    }
  })

  it('know the flows and the country of their words', () => {
    const all = runsOf(story.blocks).flatMap((runs) => segmentRuns(story, runs))
    for (const { country, start } of story.mentions)
      expect(all.find((segment) => segment.start === start)?.mention).toBe(country)
    for (const { id, passage } of story.flows) {
      const own = all.filter(({ flows }) => flows.some((flow) => flow.id === id))
      expect(own.map(({ text }) => text).join('')).toBe(
        story.text.slice(passage.start, passage.end),
      )
    }
  })
})

describe('an article of ten thousand paragraphs that all name a country', () => {
  it('is cut into one segment each', { timeout: 15_000 }, () => {
    const mentions = Array.from({ length: 10_000 }, (_, n) => ({
      start: n * 6,
      end: n * 6 + 4,
      country: 'MLI',
    }))
    const story = { ...mali, text: 'Mali\n\n'.repeat(mentions.length), flows: [], mentions }
    const segments = mentions.flatMap((mention) => segmentRuns(story, [mention]))
    expect(segments.map(({ text }) => text)).toEqual(mentions.map(() => 'Mali'))
  })
})
