import { expect, it } from 'vitest'
import { kindsQuery } from '../../src/kinds/kinds.ts'
import type { LiveMap } from '../../src/map/live/createLiveMap.ts'
import type { LiveMapLoader } from '../../src/map/takeOver/liveRun.ts'
import { mali } from '../stories/exampleStories.ts'
import { fakeLiveMap } from './driver/fakeLiveMap.ts'
import { comesTrue, picked } from './driver/pageState.ts'
import { sendPage } from './driver/sentPage.ts'

type Shown = Parameters<LiveMap['show']>[0]

const isMap = (status: string) => () => document.documentElement.dataset.map === status

/** Starts a page with a live map that notes what it is to show. */
async function openLive(): Promise<Shown[]> {
  const shown: Shown[] = []
  const loadLiveMap: LiveMapLoader = async ({ container, onDrawn }) => {
    queueMicrotask(() => queueMicrotask(onDrawn))
    return fakeLiveMap(container, { show: (what) => shown.push(what) })
  }
  sendPage(mali).startWith({ loadLiveMap })
  expect(await comesTrue(isMap('static'))).toBe(true)
  const press = new KeyboardEvent('keydown', { key: '+', bubbles: true })
  document.querySelector('.map')?.dispatchEvent(press)
  expect(await comesTrue(isMap('live'))).toBe(true)
  return shown
}

/** What a browser does when the reader goes through the history. */
function arriveAt(address: string): void {
  history.replaceState(null, '', address)
  dispatchEvent(new PopStateEvent('popstate', { state: null }))
}

it('the live map shows what comes back with kinds that were hidden', async () => {
  const shown = await openLive()
  const before = location.pathname
  arriveAt(`${before}?${kindsQuery(mali, new Set(['rupture']))}#mli-fra-expulsion`)
  expect(await comesTrue(() => picked() === 'mli-fra-expulsion' && shown.at(-1) != null)).toBe(true)
  arriveAt(`${before}?${kindsQuery(mali, new Set(['arms']))}#tur-mli-drones`)
  const count = shown.length
  expect(await comesTrue(() => picked() === 'tur-mli-drones' && shown.length > count)).toBe(true)
  const { bounds } = shown.at(-1) ?? {}
  expect(Object.values(bounds ?? {}).length).toBeGreaterThan(0)
  expect(Object.values(bounds ?? {}).every(Number.isFinite)).toBe(true)
})
