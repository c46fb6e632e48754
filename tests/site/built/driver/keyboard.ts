import type { StoryPage } from './storyPage.ts'

/** What has the keyboard's focus. */
export interface FocusStop {
  region: 'map' | 'text' | 'lists' | 'card' | 'other'
  /** What the focused link picks, or an empty string. */
  target: string
  /** Which of the region's links it is, from 0. */
  index: number
  /** Whether it is made to be used: a link, a control or what says that it takes the focus. */
  isMeant: boolean
  /** Whether a reader sees it. */
  inView: boolean
  /** What is picked when the focus arrives. */
  picked: string
}

/** More stops than any page has. */
const MOST_STOPS = 300

/**
 * Presses Tab until the focus leaves the page, and the arrow key in the map and in lists as long as it leads on;
 * calls `visit` at every stop.
 */
export async function walkThrough(
  page: StoryPage,
  visit: (stop: FocusStop) => Promise<void>,
): Promise<void> {
  const pressed = async (key: string) => {
    await page.press(key)
    return focusStop(page)
  }
  let stop = await pressed('Tab')
  for (let count = 0; stop && count < MOST_STOPS; count++) {
    await visit(stop)
    const last: FocusStop = stop
    const hasArrows = last.target !== '' && ['map', 'lists'].includes(last.region)
    const next = hasArrows ? await pressed('ArrowDown') : null
    stop = next?.index === last.index || !next ? await pressed('Tab') : next
  }
  if (!stop) return
  throw new Error(`The keys find no end after ${MOST_STOPS} stops.`)
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
      isMeant: element.matches('a, button, input, select, summary, [tabindex]'),
      inView,
      picked: document.documentElement.dataset.picked ?? '',
    }
  })
}
