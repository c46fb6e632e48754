import fc from 'fast-check'
import { expect } from 'vitest'
import { addressOf } from './driver/openOptions.ts'
import { test } from './driver/siteTest.ts'

const MALI = { story: 'mali-bamex-2025' } as const
/** Told when something fails, to have the same fragments again. */
const SEED = Date.now() % 2 ** 31

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
  await page.goToFragment('#MLI')
  for (const fragment of BAD_FRAGMENTS) {
    expect.soft(await page.goToFragment(fragment), fragment).toBe('MLI')
  }
  const fresh = await openStory({ ...MALI, fragment: BAD_FRAGMENTS[0] ?? '' })
  expect(await fresh.picked()).toBe('')
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
  const tried = fc.sample(fragments, { numRuns: 60, seed: SEED })
  const picks = await page.page.evaluate(async (tried) => {
    const picks: string[] = []
    for (const fragment of tried) {
      const before = location.href
      const followed = new Promise((resolve) =>
        addEventListener('hashchange', resolve, { once: true }),
      )
      location.replace(`#${fragment}`)
      if (location.href !== before) await followed
      picks.push(document.documentElement.dataset.picked ?? '')
    }
    return picks
  }, tried)
  for (const [i, picked] of picks.entries()) {
    const message = `“${tried[i]}”, seed ${SEED}`
    expect(['', ...targets], message).toContain(picked)
    if (targets.includes(tried[i] ?? '')) expect(picked, message).toBe(tried[i])
  }
})

test('bad values in the query are ignored', async ({ openStory }) => {
  const page = await openStory(MALI)
  for (const query of BAD_QUERIES) {
    await page.page.goto(addressOf({ ...MALI, query, fragment: '#MLI' }))
    await page.waitUntilHydrated()
    await page.expectPicked('MLI')
    expect(await page.page.locator('.map .arc').count()).toBe(page.flows().length)
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
    { numRuns: 4 },
  )
})

test('kinds, theme and transparent paper can be asked for', async ({ openStory }) => {
  const page = await openStory({ ...MALI, query: 'kinds=rupture,shared&theme=dark&transparent=1' })
  await expect.poll(async () => (await page.map.arcs()).length).toBe(3)
  const root = page.page.locator('html')
  expect(await root.getAttribute('data-theme')).toBe('dark')
  expect(await root.getAttribute('data-transparent')).not.toBeNull()
})
