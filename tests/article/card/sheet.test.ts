import { expect, it } from 'vitest'
import { lowerHeight, nextHeight, restingHeight } from '../../../src/article/card/sheet.ts'

it('a handle goes up step by step, and from the top down again', () => {
  expect([nextHeight('peek'), nextHeight('half'), nextHeight('whole')]).toEqual([
    'half',
    'whole',
    'peek',
  ])
})

it('Escape goes one step down, past the middle where there is no handle', () => {
  expect(lowerHeight('whole', true)).toBe('half')
  expect(lowerHeight('half', true)).toBe('peek')
  expect(lowerHeight('whole', false)).toBe('peek')
})

it('a sheet that is let go rests at the nearest height', () => {
  const heights = [0, 130, 250, 330, 400, 600].map((pixels) => restingHeight(pixels, 667))
  expect(heights).toEqual(['peek', 'peek', 'half', 'half', 'whole', 'whole'])
})
