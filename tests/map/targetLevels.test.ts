import { describe, expect, it } from 'vitest'
import { LEVELS, levelsOf } from '../../src/map/targetLevels.ts'
import type { Target } from '../../src/model/target.ts'
import { mali } from '../stories/exampleStories.ts'

const DRONES: Target = { kind: 'flow', id: 'tur-mli-drones' }
const MALI: Target = { kind: 'country', id: 'MLI' }
const picked = (target: Target) => ({ target, origin: 'map' }) as const

/** Ids of the story's flows, or of its countries, by their level. */
function byLevel(kind: Target['kind'], attention: Parameters<typeof levelsOf>[1]) {
  const levels = levelsOf(mali, attention).filter(({ target }) => target.kind === kind)
  return (name: keyof typeof LEVELS) =>
    levels.filter(({ level }) => level === LEVELS[name]).map(({ target }) => target.id)
}

describe('how far things are brought forward on the live map', () => {
  it('is the same for all while nothing is looked at', () => {
    const levels = levelsOf(mali, { hovered: null, picked: null })
    expect(new Set(levels.map(({ level }) => level))).toEqual(new Set([LEVELS.normal]))
  })

  it('sets all other flows aside while one is hovered, and no country', () => {
    const flows = byLevel('flow', { hovered: DRONES, picked: null })
    expect(flows('strong')).toEqual([DRONES.id])
    expect(flows('aside')).toHaveLength(mali.flows.length - 1)
    expect(byLevel('country', { hovered: DRONES, picked: null })('aside')).toEqual([])
  })

  it('tells a hovered flow apart from the others of a picked country, and keeps muted what is muted', () => {
    const atRest = byLevel('flow', { hovered: null, picked: picked(MALI) })
    const flows = byLevel('flow', { hovered: DRONES, picked: picked(MALI) })
    expect(flows('strong')).toEqual([DRONES.id])
    expect(flows('aside').sort()).toEqual(
      atRest('strong')
        .filter((id) => id !== DRONES.id)
        .sort(),
    )
    expect(flows('muted')).toEqual(atRest('muted'))
  })

  it('sets aside the far ends of a picked country: it alone is strong', () => {
    const countries = byLevel('country', { hovered: null, picked: picked(MALI) })
    expect(countries('strong')).toEqual(['MLI'])
    expect(countries('aside')).toContain('TUR')
    expect(countries('normal')).toEqual([])
  })
})
