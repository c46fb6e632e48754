import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EARLY_OPTIONS } from '../../src/app/earlyOptions.ts'
import { anyString } from '../stories/anyString.ts'

/** The data attributes that the script gives to `<html>` on a page with this query. */
function attributesAt(search: string): Record<string, string> {
  const dataset: Record<string, string> = {}
  const page = { location: { search }, document: { documentElement: { dataset } }, URLSearchParams }
  runInNewContext(EARLY_OPTIONS, page)
  return dataset
}

describe('the options that only styles read', () => {
  it.each([
    ['?theme=dark', { theme: 'dark' }],
    ['?theme=light&ui=compact', { theme: 'light', ui: 'compact' }],
    ['?ui=full', { ui: 'full' }],
    ['?ui=map&transparent=1', { ui: 'map', transparent: '1', theme: 'light' }],
    ['?transparent=1&theme=dark', { transparent: '1', theme: 'dark' }],
  ])('are set by %s', (search, attributes) => {
    expect(attributesAt(search)).toEqual(attributes)
  })

  it.each([
    '',
    '?theme=auto',
    '?theme=',
    '?theme=DARK',
    '?ui=mini&transparent=0',
    '?transparent=true',
    '?map=live&picked=MLI',
    '?constructor=1&__proto__=2',
    '?%',
  ])('are not set by “%s”', (search) => {
    expect(attributesAt(search)).toEqual({})
  })

  it('are never anything but known values, whatever the query is', () => {
    const known = ['theme=light', 'theme=dark', 'ui=full', 'ui=compact', 'ui=map', 'transparent=1']
    const name = fc.constantFrom('theme', 'ui', 'transparent', 'map', 'picked')
    const value = fc.oneof(anyString, fc.constantFrom('dark', 'map', '1', 'auto'))
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value), { maxLength: 6 }), (pairs) => {
        const search = `?${pairs.map((pair) => pair.join('=')).join('&')}`
        const set = Object.entries(attributesAt(search)).map((pair) => pair.join('='))
        expect(known).toEqual(expect.arrayContaining(set))
      }),
    )
  })

  it('cannot end the script element that they stand in', () => {
    expect(EARLY_OPTIONS).not.toMatch(/<\/|<!--/)
  })
})
