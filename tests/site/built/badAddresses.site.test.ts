import fc from 'fast-check'
import { expect } from 'vitest'
import { test } from './driver/siteTest.ts'

const MALI = { story: 'mali-bamex-2025' } as const
const BAD_FRAGMENTS = [
  '#XXX',
  '#%E0%A4%A',
  '#__proto__',
  '#mli',
  '#constructor',
  '#MLI%00',
  '##MLI',
]
const BAD_QUERIES = [
  'theme=purple&kinds=,,weapons&ui=huge&lang=xx-%F0%9F&transparent=yes',
  '%E0%A4%A&=&&&?kinds&theme=%00',
  'kinds=__proto__&ui=constructor&lang=__proto__&theme=toString',
]

test('a fragment that names nothing in the story changes nothing', async ({ openStory }) => {
  const page = await openStory(MALI)
  for (const before of ['', 'MLI']) {
    await page.goToFragment(`#${before}`)
    for (const fragment of BAD_FRAGMENTS) {
      expect.soft(await page.goToFragment(fragment), fragment).toBe(before)
    }
  }
  for (const fragment of BAD_FRAGMENTS.slice(0, 3)) {
    const fresh = await openStory({ ...MALI, fragment })
    expect.soft(await fresh.picked(), fragment).toBe('')
  }
})

test('no fragment whatever breaks the page or picks what the story does not have', async ({
  openStory,
}) => {
  const page = await openStory(MALI)
  const targets = page.targets()
  const piece = fc.oneof(
    fc.constantFrom(...targets, ...BAD_FRAGMENTS, '%', '#', '?', '/', '__proto__'),
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.webFragments(),
  )
  const fragments = fc.oneof(
    fc.constantFrom(...targets),
    fc.array(piece, { maxLength: 3 }).map((pieces) => pieces.join('')),
  )
  await fc.assert(
    fc.asyncProperty(fragments, async (fragment) => {
      const picked = await page.goToFragment(`#${fragment}`)
      expect(['', ...targets]).toContain(picked)
      if (targets.includes(fragment)) expect(picked).toBe(fragment)
      expect(page.problems()).toEqual([])
    }),
    { numRuns: 150 },
  )
})

test('bad values in the query are ignored', async ({ openStory }) => {
  for (const query of BAD_QUERIES) {
    const page = await openStory({ ...MALI, query, fragment: '#MLI' })
    await page.expectPicked('MLI')
    expect(await page.map.arcs()).toHaveLength(page.flows().length)
    await page.page.context().close()
  }
})

test('no query whatever breaks the page', async ({ openStory }) => {
  const page = await openStory(MALI)
  const value = fc.oneof(fc.constantFrom('1', 'dark', 'arms', 'map', 'de'), fc.webQueryParameters())
  const name = fc.oneof(
    fc.constantFrom('lang', 'theme', 'kinds', 'ui', 'static', 'transparent', '__proto__'),
    fc.webQueryParameters(),
  )
  const queries = fc.array(fc.tuple(name, value), { maxLength: 4 })
  await fc.assert(
    fc.asyncProperty(queries, async (pairs) => {
      const query = ['static=1', ...pairs.map((pair) => pair.join('='))].join('&')
      const { origin, pathname } = new URL(page.page.url())
      await page.page.goto(`${origin}${pathname}?${query}`)
      await page.waitUntilHydrated()
      expect(page.problems()).toEqual([])
    }),
    { numRuns: 12 },
  )
})

test('kinds, theme and transparent paper can be asked for', async ({ openStory }) => {
  const page = await openStory({ ...MALI, query: 'kinds=rupture,shared&theme=dark&transparent=1' })
  await expect.poll(async () => (await page.map.arcs()).length).toBe(3)
  const root = page.page.locator('html')
  expect(await root.getAttribute('data-theme')).toBe('dark')
  expect(await root.getAttribute('data-transparent')).not.toBeNull()
})
