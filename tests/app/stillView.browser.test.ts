import { expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { afterPaint } from '../../src/linking/AfterPaint.tsx'
import { strained } from '../stories/exampleStories.ts'
import { renderStoryPage } from '../stories/renderStoryPage.tsx'

import { comesTrue } from './driver/pageState.ts'
import { Mouse } from './driver/pointer.ts'

const [fourCapitals] = strained.filter(({ slug }) => slug === 'four-capitals')
if (!fourCapitals) throw new Error('The story is missing.')
const story = fourCapitals

const drawing = () => document.querySelector('.map-drawing.static')
const partOf = () => drawing()?.getAttribute('viewBox')

/** How far two capitals are from each other on the screen, in CSS pixels. */
function distance(one: string, other: string): number {
  const [a, b] = [one, other].map((code) => {
    const dot = drawing()?.querySelector(`.place[data-target="${code}"] .capital`)
    const { left, top, width, height } = dot?.getBoundingClientRect() ?? new DOMRect()
    return { x: left + width / 2, y: top + height / 2, width }
  })
  if (!a || !b || a.width === 0) throw new Error('A capital is not drawn.')
  return Math.hypot(a.x - b.x, a.y - b.y)
}

/** How wide a dot is drawn, in CSS pixels. */
const dotSize = () =>
  drawing()?.querySelector('.place[data-target="KOR"] .capital')?.getBoundingClientRect().width ?? 0
const DOT = 7

const wholeStory = () => document.querySelector<HTMLElement>('[aria-label="Whole story"]')

it.each([
  { width: 1000, height: 700 },
  { width: 375, height: 667 },
])(
  'without a live map, the drawing looks closely at capitals that are too close, $width px',
  async (size) => {
    const store = await renderStoryPage({ story, surface: 'embed', ...size })
    const { pick } = store.getState()
    const home = { part: partOf(), far: distance('AUT', 'SVK') }
    expect(home.far).toBeLessThan(24)
    expect(await comesTrue(() => Math.abs(dotSize() - DOT) < 0.1)).toBe(true)
    expect(wholeStory()).toBeNull()

    pick({ kind: 'country', id: 'SVK' }, 'article')
    expect(await comesTrue(() => partOf() !== home.part && wholeStory() !== null)).toBe(true)
    expect(distance('AUT', 'SVK')).toBeGreaterThan(24)
    const dot = drawing()?.querySelector('.place[data-target="AUT"] .capital')
    expect(dotSize()).toBeCloseTo(DOT, 1)
    const near = { part: partOf(), names: namesInSight() }
    expect(near.names).toEqual(expect.arrayContaining(['Austria', 'Slovakia']))

    const vienna = dot?.getBoundingClientRect() ?? new DOMRect()
    new Mouse().click({ x: vienna.x + vienna.width / 2, y: vienna.y + vienna.height / 2 })
    expect(await comesTrue(() => store.getState().picked?.target.id === 'AUT')).toBe(true)

    window.dispatchEvent(new Event('beforeprint'))
    expect(partOf()).toBe(home.part)
    window.dispatchEvent(new Event('afterprint'))
    expect(partOf()).toBe(near.part)

    wholeStory()?.focus()
    wholeStory()?.click()
    expect(await comesTrue(() => partOf() === home.part && wholeStory() === null)).toBe(true)
    expect(distance('AUT', 'SVK')).toBeCloseTo(home.far, 0)
    expect(document.activeElement?.closest('.map')).not.toBeNull()
  },
)

it('a pick elsewhere of what has room brings the whole story back, one on the map does not', async () => {
  const store = await renderStoryPage({
    story,
    surface: 'embed',
    width: 1000,
    height: 700,
  })
  const { pick } = store.getState()
  const home = partOf()
  const close = async () => {
    pick({ kind: 'country', id: 'SVK' }, 'list')
    expect(await comesTrue(() => partOf() !== home)).toBe(true)
  }
  await close()
  pick({ kind: 'country', id: 'KOR' }, 'map')
  expect(
    await comesTrue(() => document.querySelector('.card h2')?.textContent === 'South Korea'),
  ).toBe(true)
  expect(partOf()).not.toBe(home)
  await close()
  pick({ kind: 'country', id: 'KOR' }, 'article')
  expect(await comesTrue(() => partOf() === home)).toBe(true)
})

it('a reader who has come near by hand is not moved by a click there', async () => {
  const store = await renderStoryPage({ story, surface: 'embed', width: 1000, height: 700 })
  const { pick } = store.getState()
  const home = partOf()
  pick({ kind: 'country', id: 'SVK' }, 'list')
  expect(await comesTrue(() => partOf() !== home)).toBe(true)
  const near = partOf()
  pick({ kind: 'country', id: 'HRV' }, 'map')
  expect(await comesTrue(() => document.querySelector('.card h2')?.textContent === 'Croatia')).toBe(
    true,
  )
  // What was due after a paint when the card was, is done after the next.
  await new Promise<void>((done) => void afterPaint(done))
  expect(partOf()).toBe(near)
  pick({ kind: 'country', id: 'HRV' }, 'list')
  pick({ kind: 'country', id: 'HUN' }, 'list')
  expect(await comesTrue(() => partOf() !== near)).toBe(true)
})

it('a click flies in from where nothing moved before', async () => {
  const store = await renderStoryPage({ story, surface: 'embed', width: 1000, height: 700 })
  const home = partOf()
  store.getState().pick({ kind: 'country', id: 'AUT' }, 'map')
  expect(await comesTrue(() => partOf() !== home)).toBe(true)
  expect(distance('AUT', 'SVK')).toBeGreaterThan(24)
})

it('marks keep their size when the window gets another', async () => {
  await renderStoryPage({ story, surface: 'embed', width: 1000, height: 700 })
  expect(await comesTrue(() => Math.abs(dotSize() - DOT) < 0.1)).toBe(true)
  const far = distance('AUT', 'KOR')
  await page.viewport(500, 700)
  expect(await comesTrue(() => distance('AUT', 'KOR') < 0.8 * far)).toBe(true)
  expect(await comesTrue(() => Math.abs(dotSize() - DOT) < 0.1)).toBe(true)
})

function namesInSight(): string[] {
  const map = document.querySelector('.map')?.getBoundingClientRect() ?? new DOMRect()
  return [...(drawing()?.querySelectorAll('.place-name') ?? [])].flatMap((name) => {
    const { left, right, top, bottom } = name.getBoundingClientRect()
    const isSeen = left >= map.left && right <= map.right && top >= map.top && bottom <= map.bottom
    return isSeen && name.textContent ? [name.textContent] : []
  })
}
