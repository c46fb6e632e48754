import type { Browser, Locator, Page } from 'playwright'
import { openSlowly } from './openSlowly.ts'
import type { BenchPage } from './visitPage.ts'

/** Which of our two maps is clicked. */
export type ClickedMap = 'static' | 'live'

const CLICKS = 30

/** From the pointer's arrival to the press: a reader looks before a click. */
const HOVER = 200

/** From the press to the release, as a finger or a mouse button has it. */
const PRESS = 80

/** Fades and flights are over after so many milliseconds. */
const SETTLE = { static: 500, live: 1100 } as const

/** Shorter events are not reported: what is not there took this long at most. */
const SHORTEST_REPORTED = 16

/**
 * Clicks the names of the story's countries in turn with a real mouse. Returns for every click the time from
 * its slowest event to the next paint, in milliseconds, in steps of 8.
 */
export async function clickCountries(
  browser: Browser,
  siteUrl: string,
  { paintedWhen }: BenchPage,
  map: ClickedMap,
): Promise<number[]> {
  const page = await openSlowly(browser, { paintedWhen })
  await page.goto(`${siteUrl}?${map}=1`)
  await page.waitForFunction(
    (mark) => performance.getEntriesByName(mark).length > 0,
    map === 'static' ? 'storyarc:hydrated' : 'storyarc:live',
    { polling: 100 },
  )
  await page.waitForTimeout(2 * SETTLE[map])
  const places = `.map-drawing.${map === 'static' ? 'static' : 'overlay'} .place`
  const presses: number[] = []
  let picked: string | null = null
  for (let click = 0; click < CLICKS; click++) {
    // Not all names of a crowded map are there, and a pick may bring others.
    const others = page.locator(`${places}:not([data-target="${picked}"])`)
    const named = others.filter({ has: page.locator('.place-name') })
    const place = named.nth(click % (await named.count()))
    picked = await place.getAttribute('data-target')
    await hover(page, place)
    presses.push(await page.evaluate(() => performance.now()))
    await page.mouse.down()
    await page.waitForTimeout(PRESS)
    await page.mouse.up()
    await page.waitForTimeout(SETTLE[map])
    await checkPicked(page, picked)
  }
  const latencies = await readLatencies(page, presses)
  await page.context().close()
  return latencies
}

async function hover(page: Page, place: Locator): Promise<void> {
  const box = await place.locator('.place-name').boundingBox()
  if (!box) throw new Error('A country has lost its name.')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.waitForTimeout(HOVER)
}

async function checkPicked(page: Page, wanted: string | null): Promise<void> {
  const picked = await page.locator('html').getAttribute('data-picked')
  if (picked !== wanted) throw new Error(`A click on ${wanted} picked ${picked ?? 'nothing'}.`)
}

/** Events are reported after their paint, which may be late: they belong to the last press before them. */
async function readLatencies(page: Page, presses: readonly number[]): Promise<number[]> {
  const inputs = await page.evaluate(() => window.storyarcBench.inputs)
  const ofPress = inputs.filter(({ name }) =>
    /^(pointerdown|mousedown|pointerup|mouseup|click)$/.test(name),
  )
  return presses.map((press, i) => {
    const next = presses[i + 1] ?? Number.POSITIVE_INFINITY
    const own = ofPress.filter(({ start }) => start >= press && start < next)
    return Math.max(SHORTEST_REPORTED, ...own.map(({ duration }) => duration))
  })
}
