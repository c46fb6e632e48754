import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decodeWorld, readWorldAddress, worldAddress } from '../../../src/map/live/worldData.ts'
import { content } from '../../stories/exampleSite.ts'

it('an address of a part of the world is read as it was written, whatever the site’s address', () => {
  const code = fc.stringMatching(/^[A-Z][A-Z0-9_]{1,9}$/)
  const codes = fc.array(code, { minLength: 1 }).map((all) => new Set(all))
  const part = fc.constantFrom('land', 'borders', 'countries')
  fc.assert(
    fc.property(part, fc.webUrl(), codes, codes, (part, worldUrl, codes, ends) => {
      const said = { part, worldUrl, codes, ends } as const
      expect(readWorldAddress(worldAddress(said))).toEqual(said)
    }),
  )
})

it('the countries that are asked for are drawn, and say whether flows end there', () => {
  const { countries } = decodeWorld(content.world, new Set(['MLI', 'FRA']), new Set(['MLI']))
  const said = countries.features.map(({ properties }) => properties)
  expect(said).toHaveLength(2)
  expect(said).toContainEqual({ id: 'MLI', isEnd: true })
  expect(said).toContainEqual({ id: 'FRA', isEnd: false })
})
