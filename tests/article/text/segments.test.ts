import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segmentRuns } from '../../../src/article/text/segments.ts'
import { kindNames } from '../../../src/kinds/kinds.ts'
import type { Block, Flow, Run, Story } from '../../../src/model/story.ts'
import { mali, pacific, stories } from '../../stories/exampleStories.ts'

/** The runs of every block that holds text, a list each. */
function runsOf(blocks: readonly Block[]): Run[][] {
  return blocks.flatMap((block) => ('blocks' in block ? runsOf(block.blocks) : [block.runs]))
}

function segmentsOf(story: Story, flows: Flow[] = story.flows) {
  return runsOf(story.blocks).map((runs) => segmentRuns({ ...story, flows }, runs))
}

/** Ids of the flows that have a link of their own, by passage or by number. */
function linkedFlows(story: Story, flows: Flow[]): string[] {
  return segmentsOf(story, flows)
    .flat()
    .flatMap(({ link, extraLinks }) => [
      ...(link?.kind === 'flow' ? [link.id] : []),
      ...extraLinks.map(({ id }) => id),
    ])
}

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

  it('give every flow a link of its own, whichever kinds are shown', () => {
    for (const hidden of [undefined, ...kindNames()]) {
      const shown = story.flows.filter(({ kind }) => kind !== hidden)
      const linked = new Set(linkedFlows(story, shown))
      expect([...linked].sort()).toEqual(shown.map(({ id }) => id).sort())
    }
  })

  it('give no flow a numbered link beside a link of its own', () => {
    const all = segmentsOf(story).flat()
    const own = new Set(all.map(({ link }) => link?.id))
    const numbered = all.flatMap(({ extraLinks }) => extraLinks.map(({ id }) => id))
    expect(numbered.filter((id) => own.has(id))).toEqual([])
    expect(new Set(numbered).size).toBe(numbered.length)
  })

  it('link every mention to its country, but for those in the article’s own links', () => {
    const all = segmentsOf(story).flat()
    for (const { country, start } of story.mentions) {
      const named = all.find((segment) => segment.start === start)
      const expected = named?.run.href ? null : { kind: 'country', id: country }
      expect(named?.link).toEqual(expected)
      expect(named?.mention).toBe(country)
    }
  })

  it('put no link inside the article’s own links', () => {
    const inside = segmentsOf(story)
      .flat()
      .filter(({ run }) => run.href)
    expect(inside.filter(({ link }) => link !== null)).toEqual([])
  })
})

describe('segments', () => {
  it('of the invented story do lie inside the article’s own links, mentions too', () => {
    const inside = segmentsOf(pacific)
      .flat()
      .filter(({ run }) => run.href)
    expect(inside.some(({ mention }) => mention)).toBe(true)
  })

  it('number the second claim of the same words after their end', () => {
    const partner = mali.flows.find(({ id }) => id === 'tur-mli-partner')
    const last = segmentsOf(mali)
      .flat()
      .filter(({ extraLinks }) => extraLinks.some(({ id }) => id === partner?.id))
    expect(last.map(({ end }) => end)).toEqual([partner?.passage.end])
  })

  it('leave no claim without a link, wherever passages and mentions lie', () => {
    const [template] = mali.flows
    const size = 40
    const range = fc
      .tuple(fc.integer({ min: 0, max: size - 1 }), fc.integer({ min: 1, max: size }))
      .filter(([start, end]) => start < end)
      .map(([start, end]) => ({ start, end }))
    const passages = fc.array(range, { minLength: 1, maxLength: 6 })
    const mentions = fc
      .uniqueArray(fc.integer({ min: 0, max: size }), { maxLength: 8 })
      .map((cuts) => cuts.sort((a, b) => a - b))
    const cut = fc.integer({ min: 1, max: size - 1 })
    fc.assert(
      fc.property(passages, mentions, cut, (given, cuts, middle) => {
        if (!template) throw new Error('The story has no flow.')
        const story: Story = {
          ...mali,
          text: 'x'.repeat(size),
          flows: given.map((passage, i) => ({ ...template, id: `f${i}`, passage })),
          mentions: cuts.flatMap((end, i) =>
            i % 2 ? [{ country: 'MLI', start: cuts[i - 1] ?? 0, end }] : [],
          ),
          blocks: [
            {
              kind: 'paragraph',
              runs: [
                { start: 0, end: middle },
                { start: middle, end: size, href: 'https://example.org/' },
              ],
            },
          ],
        }
        expect(new Set(linkedFlows(story, story.flows)).size).toBe(given.length)
        const whole = segmentsOf(story).flat()
        expect(whole.map(({ text }) => text).join('')).toBe(story.text)
      }),
    )
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
