import { describe, expect, it } from 'vitest'
import { type Emphasis, emphasisOf } from '../../src/linking/emphasis.ts'
import { sameTarget, type Target, targetsOf } from '../../src/model/target.ts'
import { mali, stories } from '../stories/exampleStories.ts'

const country = (id: string): Target => ({ kind: 'country', id })
const flow = (id: string): Target => ({ kind: 'flow', id })

describe.each(stories)('emphasis in $slug', (story) => {
  const targets = targetsOf(story)
  const flows = story.flows
  const attentions = [null, ...targets].flatMap((hovered) =>
    [null, ...targets].map((picked) => ({ hovered, picked })),
  )

  /** The emphasis of all targets while one is picked, by id. */
  function whilePicked(picked: Target): Map<string, Emphasis> {
    return new Map(
      targets.map((target) => [target.id, emphasisOf(story, { hovered: null, picked }, target)]),
    )
  }

  it('mutes nothing without a pick, whatever is hovered', () => {
    const emphasis = attentions
      .filter(({ picked }) => !picked)
      .flatMap((attention) => targets.map((target) => emphasisOf(story, attention, target)))
    expect(emphasis).not.toContain('muted')
  })

  it('is normal for all when nothing is hovered or picked', () => {
    const calm = { hovered: null, picked: null }
    expect(new Set(targets.map((target) => emphasisOf(story, calm, target)))).toEqual(
      new Set(['normal']),
    )
  })

  it('makes whatever is hovered or picked strong', () => {
    for (const attention of attentions) {
      for (const target of [attention.hovered, attention.picked]) {
        if (target) expect(emphasisOf(story, attention, target)).toBe('strong')
      }
    }
  })

  it('makes a picked flow and its two countries strong and mutes all else', () => {
    for (const { id, from, to } of flows) {
      const emphasis = whilePicked(flow(id))
      for (const target of targets) {
        const strong = [id, from, to].includes(target.id)
        expect(emphasis.get(target.id)).toBe(strong ? 'strong' : 'muted')
      }
    }
  })

  it('makes a picked country and its flows strong and leaves their far ends normal', () => {
    for (const { code } of story.countries) {
      const emphasis = whilePicked(country(code))
      const own = flows.filter(({ from, to }) => from === code || to === code)
      const near = own.flatMap(({ from, to }) => [from, to]).filter((end) => end !== code)
      const strong = [code, ...own.map(({ id }) => id)]
      for (const { id } of targets) {
        const expected = strong.includes(id) ? 'strong' : near.includes(id) ? 'normal' : 'muted'
        expect(emphasis.get(id), `${id} while ${code} is picked`).toBe(expected)
      }
    }
  })

  it('never mutes by a hover what the pick alone does not mute', () => {
    const volume = { muted: 0, normal: 1, strong: 2 }
    for (const { hovered, picked } of attentions) {
      for (const target of targets) {
        const withHover = volume[emphasisOf(story, { hovered, picked }, target)]
        const without = volume[emphasisOf(story, { hovered: null, picked }, target)]
        expect(withHover).toBeGreaterThanOrEqual(without)
      }
    }
  })

  it('lights the same targets for a hover as for a pick', () => {
    for (const lit of targets) {
      for (const target of targets) {
        const hovered = emphasisOf(story, { hovered: lit, picked: null }, target)
        const picked = emphasisOf(story, { hovered: null, picked: lit }, target)
        expect(hovered === 'strong').toBe(picked === 'strong')
        if (sameTarget(lit, target)) expect(hovered).toBe('strong')
      }
    }
  })
})

describe('emphasis in the story from Mali', () => {
  it('tells a reader who picks Mali’s break with France what it is about', () => {
    const attention = { hovered: null, picked: flow('mli-fra-expulsion') }
    expect(emphasisOf(mali, attention, country('FRA'))).toBe('strong')
    expect(emphasisOf(mali, attention, country('MLI'))).toBe('strong')
    expect(emphasisOf(mali, attention, country('TUR'))).toBe('muted')
    expect(emphasisOf(mali, attention, flow('tur-mli-drones'))).toBe('muted')
  })
})
