import type { StoryPage } from './storyPage.ts'

/** What has the keyboard's focus. */
export interface FocusStop {
  region: 'map' | 'text' | 'lists' | 'card' | 'other'
  /** What the focused link picks, or an empty string. */
  target: string
  /** Which of the region's links it is, from 0. */
  index: number
  /** Whether a reader sees it. */
  inView: boolean
  /** What is picked when the focus arrives. */
  picked: string
}

/** More stops than any page has. */
const MOST_STOPS = 300

/** Presses Tab until the focus leaves the page, and calls `visit` at every stop. */
export async function tabThrough(
  page: StoryPage,
  visit: (stop: FocusStop) => Promise<void>,
): Promise<void> {
  for (let count = 0; count < MOST_STOPS; count++) {
    await page.press('Tab')
    const stop = await focusStop(page)
    if (!stop) return
    await visit(stop)
  }
  throw new Error(`The Tab key finds no end after ${MOST_STOPS} stops.`)
}

/** What has the focus now. Throws if nothing has. */
export async function focusedStop(page: StoryPage): Promise<FocusStop> {
  const stop = await focusStop(page)
  if (!stop) throw new Error('The focus has left the page.')
  return stop
}

async function focusStop(page: StoryPage): Promise<FocusStop | null> {
  return page.page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return null
    const regions = { map: '.map', text: '.article', lists: '.entries', card: '.card' } as const
    const names = Object.keys(regions) as (keyof typeof regions)[]
    const region = names.find((name) => element.closest(regions[name])) ?? 'other'
    const links = region === 'other' ? [] : document.querySelectorAll(`${regions[region]} a`)
    const words = element.querySelector('.place-name') ?? element
    const inView = [...words.getClientRects()].some(({ left, top, width, height }) =>
      element.contains(document.elementFromPoint(left + width / 2, top + height / 2)),
    )
    return {
      region,
      target: element.getAttribute('data-target') ?? '',
      index: [...links].indexOf(element),
      inView,
      picked: document.documentElement.dataset.picked ?? '',
    }
  })
}
