import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAddressOptions } from '../../src/app/addressOptions.ts'
import { usualKindNames } from '../../src/kinds/kinds.ts'
import { anyString } from '../stories/anyString.ts'
import { mali } from '../stories/exampleStories.ts'

const DEFAULTS = {
  theme: 'auto',
  kinds: new Set(usualKindNames()),
  still: false,
  walk: false,
  transparent: false,
}

describe('the query of an address', () => {
  it('gives valid options, whatever it is', () => {
    const name = fc.constantFrom('theme', 'kinds', 'static', 'transparent', 'walk', 'x')
    const value = fc.oneof(
      anyString,
      fc.constantFrom(
        'dark',
        'full',
        'arms,rupture',
        'arms,,x',
        '1',
        '0',
        'true',
        'en-GB',
        'en_GB',
      ),
    )
    const query = fc.oneof(
      anyString,
      fc
        .array(fc.tuple(name, value), { maxLength: 8 })
        .map((pairs) => `?${pairs.map((pair) => pair.join('=')).join('&')}`),
    )
    fc.assert(
      fc.property(query, (search) => {
        const { theme, kinds, still, transparent, walk } = readAddressOptions(search, mali)
        expect(['light', 'dark', 'auto']).toContain(theme)
        expect(kinds.size).toBeGreaterThan(0)
        expect(usualKindNames()).toEqual(expect.arrayContaining([...kinds]))
        expect(new Set([still, transparent, walk].map((each) => typeof each))).toEqual(
          new Set(['boolean']),
        )
      }),
    )
  })

  it.each([
    ['', {}],
    ['?theme=dark', { theme: 'dark' }],
    ['?theme=light', { theme: 'light' }],
    ['?kinds=arms,rupture', { kinds: new Set(['arms', 'rupture']) }],
    ['?kinds=rupture,shares', { kinds: new Set(['rupture']) }],
    ['?static=1&transparent=1', { still: true, transparent: true, theme: 'light' }],
    ['?walk=1', { walk: true }],
    ['?transparent=1&theme=dark', { transparent: true, theme: 'dark' }],
  ])('%s is read', (search, options) => {
    expect(readAddressOptions(search, mali)).toEqual({ ...DEFAULTS, ...options })
  })

  it.each([
    '?theme=DARK',
    '?theme=',
    '?kinds=',
    '?kinds=weapons',
    '?static=yes&transparent=0',
    '?walk',
    '?walk=true&walks=1',
    '?constructor=1&__proto__=2',
    '?%',
  ])('%s is as if it were not there', (search) => {
    expect(readAddressOptions(search, mali)).toEqual(DEFAULTS)
  })
})
