import { expect } from 'vitest'
import type { LinkPart } from './articleDriver.ts'
import { emphasesOfPick } from './expectedEmphasis.ts'
import type { Point } from './geometry.ts'
import type { PageState, StoryPage } from './storyPage.ts'

/** A point of the window that means nothing. */
const CORNER: Point = { x: 2, y: 2 }

/**
 * Clicks so many links of a part of the panel, from its beginning to its end. Returns what did not hold: the
 * link was covered, or its click did not pick its target in page, address, map and article alike.
 */
export async function clickLinks(page: StoryPage, part: LinkPart, most: number): Promise<string[]> {
  const count = await page.article.countLinks(part)
  if (count === 0) return [`no links in ${part}`]
  const misses: string[] = []
  for (const index of sample([...Array(count).keys()], most)) {
    const { target, text, at } = await page.article.scrollToLink(part, index)
    if (!at) {
      misses.push(`“${text}” is covered`)
      continue
    }
    await page.map.click(at)
    // The card comes a frame after the pick, and moves what is below it.
    await page.nextFrames(2)
    // A pick from a list scrolls the article: other words come to lie under the pointer and are hovered.
    if (part !== 'text') await page.map.pointAt(CORNER)
    misses.push(...(await wrongAbout(page, target)).map((wrong) => `“${text}”: ${wrong}`))
  }
  return misses
}

/** Clicks so many arcs at their middles. Returns what did not hold, as {@link clickPlaces} does. */
export async function clickArcs(page: StoryPage, most: number): Promise<string[]> {
  const points = await page.map.pointsOnArcs()
  const missing = page.flows().filter((id) => !points.has(id))
  const clicked = await clickEach(page, new Map(sample([...points], most)))
  return [...missing.map((id) => `${id} has no arc`), ...clicked]
}

/**
 * Clicks so many names, capitals and countries with free ground on the map. Returns what did not hold: the
 * click did not pick its target everywhere, or the article does not show words about it.
 */
export async function clickPlaces(page: StoryPage, most: number): Promise<string[]> {
  const places = await page.map.places()
  const grounds = await page.map.pointsInCountries()
  grounds.delete('')
  const names = places.map(({ code, name }): [string, Point] => [
    code,
    { x: name.left + name.width / 2, y: name.top + name.height / 2 },
  ])
  const capitals = places.map(({ code, capital }): [string, Point] => [code, capital])
  return [
    ...(grounds.size < places.length / 2 ? [`only ${[...grounds.keys()]} have ground`] : []),
    ...(await clickEach(page, new Map(sample(names, most)))),
    ...(await clickEach(page, new Map(sample(capitals.toReversed(), most)))),
    ...(await clickEach(page, new Map(sample([...grounds], most)))),
  ]
}

/** So many of the items, evenly chosen, with the first. */
function sample<T>(items: readonly T[], most: number): T[] {
  const step = Math.max(1, items.length / most)
  return items.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step)).slice(0, most)
}

async function clickEach(page: StoryPage, points: ReadonlyMap<string, Point>): Promise<string[]> {
  const misses: string[] = []
  for (const [id, point] of points) {
    await page.map.click(point)
    const wrong = await wrongAbout(page, id)
    // The card comes a frame after the pick, and the article scrolls with it.
    await page.nextFrames(3)
    const shown = await becomesTrue(() => page.article.shows(page.wordsOf(id)))
    if (!shown) wrong.push('the article does not show it')
    misses.push(...wrong.map((each) => `${id}: ${each}`))
  }
  return misses
}

/** What is wrong about the page after `id` was picked. */
async function wrongAbout(page: StoryPage, id: string): Promise<string[]> {
  let state: PageState = { picked: '', fragment: '', emphases: {} }
  await becomesTrue(async () => {
    state = await page.state()
    return state.picked === id && state.fragment === `#${id}`
  })
  const { picked, fragment, emphases } = state
  if (picked !== id || fragment !== `#${id}`) return [`picked ${picked} with ${fragment}`]
  const wanted = emphasesOfPick(page.story, id)
  return Object.keys(wanted).flatMap((each) =>
    wanted[each] === emphases[each] ? [] : [`${each} is ${emphases[each]} and not ${wanted[each]}`],
  )
}

async function becomesTrue(check: () => Promise<boolean>): Promise<boolean> {
  try {
    await expect.poll(check, { interval: 20, timeout: 2000 }).toBe(true)
    return true
  } catch {
    return false
  }
}
