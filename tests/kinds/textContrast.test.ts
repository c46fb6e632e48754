import { wcagContrast } from 'culori'
import { describe, expect, it } from 'vitest'
import { LOOKS, lookNames } from '../../src/kinds/looks.ts'
import { PALETTES } from '../../src/kinds/palette.ts'
import { TINTS } from '../../src/kinds/textLooks.ts'
import { over } from './over.ts'

const SCHEMES = ['light', 'dark'] as const

describe.each(SCHEMES)('the text in %s colours', (scheme) => {
  const palette = PALETTES[scheme]
  const { paper, ink, quietInk, underline, storyLand } = palette

  /** All that words lie on: the paper, and each tint of each kind and of the ink on it. */
  const tinted = ['ink', ...lookNames()].flatMap((name) =>
    Object.entries(TINTS).map(([state, opacity]) => {
      const colour = name === 'ink' ? ink : (LOOKS[name]?.colour[scheme] ?? '')
      return { name, state, colour, ground: over(colour, paper, opacity) }
    }),
  )

  it('is easy to read on every tint of every kind', () => {
    const hard = tinted.filter(({ ground }) => wcagContrast(ink, ground) < 4.5)
    expect(hard).toEqual([])
    expect(tinted).toHaveLength((1 + lookNames().length) * Object.keys(TINTS).length)
  })

  it('is underlined at 3:1 on every tint, in the colour of its kind’s look', () => {
    const faint = tinted.filter(({ colour, ground }) => wcagContrast(colour, ground) < 3)
    expect(faint).toEqual([])
  })

  it('is underlined at 3:1 where it names a country or steps back, yet more quietly than it is read', () => {
    expect(wcagContrast(underline, paper)).toBeGreaterThanOrEqual(3)
    expect(wcagContrast(underline, paper)).toBeLessThan(wcagContrast(quietInk, paper))
  })

  it('is easy to read on buttons under the pointer and in small print', () => {
    expect(wcagContrast(ink, storyLand)).toBeGreaterThanOrEqual(4.5)
    expect(wcagContrast(quietInk, paper)).toBeGreaterThanOrEqual(4.5)
  })
})
