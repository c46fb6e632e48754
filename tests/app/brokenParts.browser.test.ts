import { describe, expect, it, onTestFinished } from 'vitest'
import { cdp } from 'vitest/browser'
import type { PageData } from '../../src/app/pageData.ts'
import type { LiveMapLoader } from '../../src/map/takeOver/liveRun.ts'
import type { Flow } from '../../src/model/story.ts'
import { en } from '../../src/words/en.ts'
import { mali } from '../stories/exampleStories.ts'
import { breakable, ON_PURPOSE, thrownErrors, toldErrors } from './driver/breakage.ts'
import { fakeLiveMap } from './driver/fakeLiveMap.ts'
import { comesTrue, picked } from './driver/pageState.ts'
import { sendPage } from './driver/sentPage.ts'

const DRONES = 'tur-mli-drones'
const FAILED = en.page.partFailed(`Error: ${ON_PURPOSE}`)

type Break = (data: PageData, isBroken: () => boolean) => PageData

/** Breaks one field of the drones' flow. */
function ofFlow(field: keyof Flow): Break {
  return (data, isBroken) => {
    const flows = data.story.flows.map((flow) =>
      flow.id === DRONES ? breakable(flow, field, isBroken) : flow,
    )
    return { ...data, story: { ...data.story, flows } }
  }
}

/** What makes each part throw when it is drawn. */
const BREAKS = {
  card: ofFlow('quote'),
  panel: (data, isBroken) => {
    const { story, ...others } = ofFlow('passage')(data, isBroken)
    return { ...others, story: breakable(story, 'licence', isBroken) }
  },
  map: (data, isBroken) => ({ ...data, drawing: breakable(data.drawing, 'frame', isBroken) }),
  page: (data, isBroken) => breakable(data, 'toRoot', isBroken),
} satisfies Record<string, Break>

/** What has each part drawn anew. */
const DRAWN_ANEW_BY = {
  panel: () => {
    location.hash = DRONES
  },
  map: () => {
    document.querySelector<HTMLElement>('.legend button.only')?.click()
  },
  page: async () => {
    await preferColours('dark')
    onTestFinished(() => preferColours(''))
  },
}

async function preferColours(scheme: 'dark' | ''): Promise<void> {
  const features = [{ name: 'prefers-color-scheme', value: scheme }]
  await cdp().send('Emulation.setEmulatedMedia', { features })
}

/** Sends the page of the Mali story in a frame and starts its script; returns what must stay. */
async function start(
  brokenPart: keyof typeof BREAKS,
  isBroken: () => boolean,
  loadLiveMap: LiveMapLoader | null = null,
): Promise<ReturnType<typeof whatStays>> {
  const { sound, startWith } = sendPage(mali)
  const before = whatStays()
  startWith({ data: BREAKS[brokenPart](sound, isBroken), loadLiveMap })
  return before
}

const article = () => document.querySelector('.article')?.textContent
const isStarted = () => document.documentElement.dataset.map === 'static'
const isPicked = (id: string) => comesTrue(() => picked() === id)
const cardText = () => document.querySelector('.card')?.textContent ?? ''
const cardTitle = () => document.querySelector('.card h2')?.textContent

/** What no fault may take away: the article with its links, and the whole drawing. */
function whatStays() {
  const links = [...document.querySelectorAll(`.article a[data-target=${DRONES}]`)]
  return {
    article: article(),
    links: links.map((link) => link.getAttribute('href')),
    arcs: document.querySelectorAll('.map-drawing.static .arc').length,
  }
}

/** The emphasis of the map's and the article's links to a target. */
function emphases(id: string) {
  const links = document.querySelectorAll<HTMLElement>(`:is(.map, .article) a[data-target=${id}]`)
  return new Set([...links].map(({ dataset }) => dataset.emphasis))
}

describe.each(['map', 'panel', 'page'] as const)('a %s that throws', (part) => {
  it('from the start stays as the server sent it', async () => {
    const [thrown, told] = [thrownErrors(), toldErrors()]
    const before = await start(part, () => true)
    expect(before.links).toContain(`#${DRONES}`)
    expect(await comesTrue(() => told.includes(FAILED))).toBe(true)
    expect(whatStays()).toEqual(before)
    expect(new Set(thrown)).toEqual(new Set([ON_PURPOSE]))
  })

  it('later gives way to what the server sent', async () => {
    const [thrown, told] = [thrownErrors(), toldErrors()]
    let isBroken = false
    const before = await start(part, () => isBroken)
    expect(await comesTrue(isStarted)).toBe(true)
    isBroken = true
    await DRAWN_ANEW_BY[part]()
    expect(await comesTrue(() => told.includes(FAILED))).toBe(true)
    expect(whatStays()).toEqual(before)
    expect(new Set(thrown)).toEqual(new Set([ON_PURPOSE]))
  })
})

it.each(['map', 'panel'] as const)(
  'links go on working beside a %s that has thrown',
  async (part) => {
    thrownErrors()
    await start(part, () => true)
    expect(await comesTrue(() => document.querySelector('.as-sent') !== null)).toBe(true)
    location.hash = 'FRA'
    expect(await isPicked('FRA')).toBe(true)
    expect(await comesTrue(() => [...emphases('FRA')].join() === 'strong')).toBe(true)
    expect(emphases(DRONES)).toEqual(new Set(['muted']))
  },
)

it('a card that throws gives way to a line, and the next pick has its card', async () => {
  const [thrown, told] = [thrownErrors(), toldErrors()]
  let isBroken = false
  const before = await start('card', () => isBroken)
  expect(await comesTrue(isStarted)).toBe(true)
  isBroken = true
  location.hash = DRONES
  expect(await comesTrue(() => cardText() === en.card.failed)).toBe(true)
  expect(await comesTrue(() => told.includes(FAILED))).toBe(true)
  expect(new Set(thrown)).toEqual(new Set([ON_PURPOSE]))
  expect(whatStays()).toEqual(before)
  location.hash = 'MLI'
  expect(await comesTrue(() => cardTitle() === 'Mali')).toBe(true)
  location.hash = DRONES
  expect(await comesTrue(() => cardText() === en.card.failed)).toBe(true)
  document.querySelector<HTMLElement>('.card .close')?.click()
  expect(await comesTrue(() => cardText() === '' && picked() === '')).toBe(true)
})

it('a live map that throws is taken away, and the drawing is back', async () => {
  const [thrown, told] = [thrownErrors(), toldErrors()]
  let isThere = false
  const loadThrowingMap: LiveMapLoader = async ({ container, onDrawn }) => {
    isThere = true
    queueMicrotask(() => queueMicrotask(onDrawn))
    return fakeLiveMap(container, {
      show: (bounds) => {
        if (bounds) throw new Error(ON_PURPOSE)
      },
      destroy: () => {
        isThere = false
      },
    })
  }
  const before = await start('page', () => false, loadThrowingMap)
  expect(await comesTrue(isStarted)).toBe(true)
  document
    .querySelector('.map')
    ?.dispatchEvent(new KeyboardEvent('keydown', { key: '+', bubbles: true }))
  expect(await comesTrue(() => document.documentElement.dataset.map === 'live')).toBe(true)
  location.hash = DRONES
  expect(await comesTrue(() => document.documentElement.dataset.map === 'unavailable')).toBe(true)
  expect(isThere).toBe(false)
  expect(document.querySelector('.overlay')).toBeNull()
  expect(whatStays()).toEqual(before)
  expect(await isPicked(DRONES)).toBe(true)
  expect(emphases('RUS')).toEqual(new Set(['muted']))
  expect(new Set(thrown)).toEqual(new Set([ON_PURPOSE]))
  expect(await comesTrue(() => told.includes(en.map.hasNoLiveMap))).toBe(true)
})
