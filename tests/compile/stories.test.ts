import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Block, Run } from '../../src/model/story.ts'
import { compiled, maliFiles, pacificFiles } from './exampleFiles.ts'

/** All runs of the blocks in reading order. */
function runsOf(blocks: Block[]): Run[] {
  return blocks.flatMap((block) => ('blocks' in block ? runsOf(block.blocks) : block.runs))
}

describe('the story from Mali', () => {
  const story = compiled(maliFiles)

  it('says what the article says, word for word, and nothing after its end', () => {
    const seed = readFileSync(new URL('maliSeed.txt', import.meta.url), 'utf8')
    expect(story.text).toBe(seed.trimEnd())
  })

  it('claims these things', () => {
    expect(story.flows.map(({ id, kind, status }) => `${id} ${kind} ${status}`)).toEqual([
      'tur-mli-fair arms shown',
      'tur-mli-ties partnership active',
      'tur-mli-small-arms arms shown',
      'mli-tur-cooperation partnership claimed',
      'mli-bfa-insurgency shared active',
      'mli-ner-insurgency shared active',
      'mli-fra-expulsion rupture ended',
      'rus-mli-partner partnership active',
      'tur-mli-partner partnership active',
      'tur-mli-drones arms delivered',
      'rus-mli-equipment arms delivered',
      'rus-mli-mercenaries partnership active',
    ])
  })

  it('shows the six countries under the article’s names, in order of first use', () => {
    expect(story.countries.map(({ code, name }) => `${code} ${name}`)).toEqual([
      'TUR Turkey',
      'MLI Mali',
      'BFA Burkina Faso',
      'NER Niger',
      'FRA France',
      'RUS Russia',
    ])
  })
})

describe('the invented story', () => {
  const story = compiled(pacificFiles)

  it('uses all that a story may hold', () => {
    expect(new Set(story.flows.map(({ kind }) => kind)).size).toBe(4)
    expect(new Set(story.flows.map(({ date }) => date?.length))).toEqual(
      new Set([4, 7, 10, undefined]),
    )
    expect(new Set(story.blocks.map(({ kind }) => kind))).toEqual(
      new Set(['title', 'deck', 'paragraph', 'heading', 'quote', 'list']),
    )
    expect(Object.keys(story).sort().join(' ')).toBe(
      'alt asOf blocks byline countries deck flows kinds lang licence mentions published publisher slug text title updated url worldview',
    )
  })

  it('has a quote across styles and a mention inside a link', () => {
    const runs = runsOf(story.blocks)
    const boats = story.flows.find(({ id }) => id === 'aus-fji-boats')
    expect(
      runs.filter(({ start }) => boats && start > boats.passage.start && start < boats.passage.end),
    ).toHaveLength(1)
    const link = runs.find(({ href }) => href?.startsWith('https:'))
    expect(
      story.mentions.filter(({ start, end }) => link && link.start < start && end <= link.end),
    ).toHaveLength(1)
  })

  it('crosses the antimeridian, both ways and four times between one pair', () => {
    const lon = (code: string) =>
      story.countries.find((country) => country.code === code)?.capital.lon ?? 0
    expect(story.flows.some(({ from, to }) => Math.abs(lon(from) - lon(to)) > 180)).toBe(true)
    const pair = story.flows.filter(({ from, to }) => [from, to].sort().join() === 'AUS,FJI')
    expect(pair).toHaveLength(4)
    expect(new Set(pair.map(({ from }) => from)).size).toBe(2)
  })
})
