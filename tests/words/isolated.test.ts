import { describe, expect, it } from 'vitest'
import { en } from '../../src/words/en.ts'

describe('names of a story in an English sentence', () => {
  it('keep their places and the arrow between them its direction, where they are in Arabic', () => {
    expect(en.pair('روسيا', 'مالي', true)).toBe('\u2068روسيا\u2069 → \u2068مالي\u2069')
    expect(en.facts([en.pair('روسيا', 'Mali', false), 'Arms'])).toBe(
      '\u2068\u2068روسيا\u2069 – Mali\u2069 · Arms',
    )
    expect(en.page.picked('مالي')).toBe('Picked: \u2068مالي\u2069')
  })

  it('are left alone where they run the same way', () => {
    expect(en.facts([en.pair('Côte d’Ivoire', 'Türkiye', true), 'Arms'])).toBe(
      'Côte d’Ivoire → Türkiye · Arms',
    )
  })
})
