import { describe, expect, it } from 'vitest'
import { nearestFlow, nearestPlace } from '../../src/geo/hit.ts'

const across = (flow: string, y: number) => ({
  flow,
  points: [
    { x: 0, y },
    { x: 100, y },
  ],
})

describe('the flow that a pointer means', () => {
  const lines = [across('north', 10), across('middle', 20), across('south', 30)]

  it('is the nearest, not the first within reach', () => {
    expect(nearestFlow(lines, { x: 50, y: 18 }, 12)).toBe('middle')
    expect(nearestFlow(lines, { x: 50, y: 26 }, 12)).toBe('south')
    expect(nearestFlow([...lines].reverse(), { x: 50, y: 14 }, 12)).toBe('north')
  })

  it('is within reach, the rim included', () => {
    expect(nearestFlow(lines, { x: 50, y: 42 }, 12)).toBe('south')
    expect(nearestFlow(lines, { x: 50, y: 42.01 }, 12)).toBeUndefined()
    expect(nearestFlow(lines, { x: 113, y: 20 }, 12)).toBeUndefined()
  })

  it('is the one drawn last, on top, when two are equally near', () => {
    expect(nearestFlow(lines, { x: 50, y: 15 }, 12)).toBe('middle')
  })

  it('is none when nothing is drawn', () => {
    expect(nearestFlow([], { x: 0, y: 0 }, 12)).toBeUndefined()
  })
})

describe('the capital that a pointer means', () => {
  const places = [
    { code: 'BFA', at: { x: 0, y: 0 } },
    { code: 'NER', at: { x: 10, y: 0 } },
  ]

  it('is the nearest within reach, the rim included', () => {
    expect(nearestPlace(places, { x: 4, y: 0 }, 12)?.code).toBe('BFA')
    expect(nearestPlace(places, { x: 6, y: 0 }, 12)?.code).toBe('NER')
    expect(nearestPlace(places, { x: 22, y: 0 }, 12)?.code).toBe('NER')
    expect(nearestPlace(places, { x: 22.01, y: 0 }, 12)).toBeUndefined()
  })
})
