import fc from 'fast-check'
import { expect } from 'vitest'
import { usualKindNames } from '../../../src/kinds/kinds.ts'
import { targetsOf } from '../../../src/model/target.ts'
import { openHost } from './driver/hostPage.ts'
import { readStory } from './driver/readStory.ts'
import { test } from './driver/siteTest.ts'

const COUNT = 600

/** Every so many messages a good one is sent, in turn to each of two countries: what came before must not have silenced the frame. */
const EVERY = 20

/** Told when something fails, to have the same messages and fragments again. */
const SEED = Date.now() % 2 ** 31
const seed = `seed ${SEED}`

/** All that a frame may say on its `<html>`, and in which words; null means that it says nothing. */
const CONTRACT: Readonly<Record<string, readonly (string | null)[]>> = {
  'data-map': ['static'],
  'data-theme': [null, 'light', 'dark'],
  lang: ['en'],
}

test('no message whatever throws in a frame or leads it out of its contract', async ({
  browser,
}) => {
  const story = await readStory('mali-bamex-2025')
  const targets = targetsOf(story)
  const ids = targets.map(({ id }) => id)
  const host = await openHost(browser, { query: '?static=1' })
  const junk = fc.jsonValue({ maxDepth: 3 })
  const id = fc.oneof(fc.constantFrom(...ids, '__proto__', '<b>', ''), junk)
  const message = fc.record(
    {
      source: fc.constantFrom('storyarc-host', 'storyarc-host', 'storyarc'),
      version: fc.constantFrom(1, 1, 1, 2, '1'),
      type: fc.constantFrom('pick', 'filter', 'theme', 'hello', 'destroy'),
      target: fc.oneof(
        fc.constantFrom(...targets),
        fc.record({ kind: fc.constantFrom('country', 'flow', 'x'), id }),
        junk,
      ),
      kinds: fc.oneof(fc.subarray([...usualKindNames()]), fc.array(junk, { maxLength: 3 }), junk),
      theme: fc.oneof(fc.constantFrom('light', 'dark', 'auto', 'DARK'), junk),
    },
    { requiredKeys: ['source', 'version', 'type'] },
  )
  const fuzz = fc.sample(fc.oneof(message, message, junk), { numRuns: COUNT, seed: SEED })
  const good = ['MLI', 'NER'].map((id) => ({
    source: 'storyarc-host',
    version: 1,
    type: 'pick',
    target: { kind: 'country', id },
  }))
  const messages = JSON.stringify(
    fuzz.flatMap((each, i) => (i % EVERY === 0 ? [each, good[(i / EVERY) % 2]] : [each])),
  )
  await host.page.evaluate((messages) => {
    for (const each of JSON.parse(messages)) window.frames[0]?.postMessage(each, '*')
  }, messages)
  await host.press('All kinds')
  await host.press('Pick Mali')
  await expect.poll(() => host.attribute('data-picked'), { timeout: 30_000 }).toBe('MLI')
  const attributes = await host.frame
    .locator('html')
    .evaluate((html) =>
      Object.fromEntries([...html.attributes].map(({ name, value }) => [name, value])),
    )
  for (const [name, values] of Object.entries(CONTRACT)) {
    expect(values, `${name}, ${seed}`).toContain(attributes[name] ?? null)
  }
  const known = [...Object.keys(CONTRACT), 'data-picked']
  expect(
    Object.keys(attributes).filter((name) => !known.includes(name)),
    seed,
  ).toEqual([])
  const said = (await host.heard('pick')).map(({ target }) => target)
  expect(said.length, seed).toBeGreaterThanOrEqual(COUNT / EVERY)
  for (const each of said) expect([null, ...targets], seed).toContainEqual(each)
  expect(await host.frame.locator('.map .arc').count()).toBe(story.flows.length)
  expect(host.problems, seed).toEqual([])
})

test('no fragment whatever throws in a frame or picks what the story does not have', async ({
  browser,
}) => {
  const ids = targetsOf(await readStory('mali-bamex-2025')).map(({ id }) => id)
  const host = await openHost(browser, { query: '?static=1#MLI' })
  const piece = fc.oneof(
    fc.constantFrom(...ids, '#XXX', '%E0%A4%A', '__proto__', 'constructor', '_article', '%00'),
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.webFragments(),
  )
  const fuzz = fc.sample(
    fc.array(piece, { maxLength: 3 }).map((pieces) => pieces.join('')),
    { numRuns: COUNT / 3, seed: SEED },
  )
  const good = ids.slice(0, 8)
  const fragments = fuzz.flatMap((each, i) =>
    i % EVERY === 0 ? [each, good[i / EVERY] ?? ''] : [each],
  )
  const seen = await host.frame.locator('html').evaluate(async (html, fragments) => {
    const seen = new Set<string>()
    const note = () => seen.add(html.dataset.picked ?? '')
    new MutationObserver(note).observe(html, { attributeFilter: ['data-picked'] })
    for (const fragment of fragments) {
      history.replaceState(null, '', `#${fragment}`)
      dispatchEvent(new HashChangeEvent('hashchange'))
      await Promise.resolve()
    }
    return [...seen]
  }, fragments)
  expect(
    good.filter((id) => !seen.includes(id)),
    seed,
  ).toEqual([])
  expect(
    seen.filter((each) => !['', ...ids].includes(each)),
    seed,
  ).toEqual([])
  await host.press('Pick Mali')
  await host.expectPicked('MLI')
  expect(host.problems, seed).toEqual([])
})
