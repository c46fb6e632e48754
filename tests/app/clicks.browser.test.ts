import { describe, expect, it } from 'vitest'
import type { Story } from '../../src/model/story.ts'
import { targetsOf } from '../../src/model/target.ts'
import type { Point } from '../site/built/driver/geometry.ts'
import { pointsOnArcs } from '../site/built/driver/mapPoints.ts'
import { mali, pacific } from '../stories/exampleStories.ts'
import { type RenderedPageOptions, renderStoryPage } from '../stories/renderStoryPage.tsx'
import { comesTrue, picked, rangesOf, wrongAbout } from './driver/pageState.ts'
import { articleShows, bringIntoView, type LinkPart, linksOf, wordsOf } from './driver/panel.ts'
import { Mouse } from './driver/pointer.ts'
import {
  middleOf,
  pointOnSea,
  pointsInCountries,
  screenArcs,
  screenPlaces,
} from './driver/screen.ts'

const PAGES: RenderedPageOptions[] = [
  { story: mali, surface: 'explore', width: 1000, height: 700 },
  { story: pacific, surface: 'embed', width: 640, height: 800 },
]

describe.for(PAGES)('a click on the page of $story.slug, $surface', (options) => {
  const { story } = options

  /** Clicks each point of the map; what did not hold, or of which the article shows no words. */
  async function clickEach(points: ReadonlyMap<string, Point>): Promise<string[]> {
    const mouse = new Mouse()
    const misses: string[] = []
    for (const [id, point] of points) {
      mouse.click(point)
      misses.push(...(await wrongAbout(story, id)))
      if (!(await comesTrue(() => articleShows(rangesOf(story, id)))))
        misses.push(`the article does not show ${id}`)
    }
    return misses
  }

  it('picks the target of any passage or mention, everywhere', async () => {
    await renderStoryPage(options)
    expect(await clickEveryLink(story, 'text')).toEqual([])
  })

  it('picks any arc, everywhere, and the sea clears', async () => {
    await renderStoryPage(options)
    const points = pointsOnArcs(screenArcs(), screenPlaces())
    expect([...points.keys()].sort()).toEqual(story.flows.map(({ id }) => id).sort())
    expect(await clickEach(points)).toEqual([])
    new Mouse().click(pointOnSea())
    expect(await comesTrue(() => picked() === '' && location.hash === '')).toBe(true)
  })

  it('picks any country by its name, its capital and its ground, everywhere', async () => {
    await renderStoryPage(options)
    const [places, grounds] = [screenPlaces(), pointsInCountries()]
    grounds.delete('')
    expect(places.map(({ code }) => code)).toEqual(story.countries.map(({ code }) => code))
    // In a small frame the neighbours’ arcs and names may cover all of a country.
    expect(grounds.size).toBeGreaterThan(places.length / 2)
    const names = new Map(places.map(({ code, name }) => [code, middleOf(name)]))
    const capitals = new Map(places.map(({ code, capital }) => [code, capital]))
    for (const points of [names, capitals, grounds]) expect(await clickEach(points)).toEqual([])
  })

  it('has a link in the text for every flow and for every country that the article names', async () => {
    await renderStoryPage(options)
    const named = story.mentions.map(({ country }) => country)
    const all = document.querySelectorAll<HTMLElement>('.article a[data-target]')
    const links = new Set([...all].map(({ dataset }) => dataset.target))
    expect([...links].sort()).toEqual(
      [...new Set([...story.flows.map(({ id }) => id), ...named])].sort(),
    )
  })
})

describe.for([mali, pacific])('a click beside the article of $slug', (story) => {
  const options = { story, surface: 'explore', width: 1000, height: 700 } as const

  it('picks the target of any row of the lists, everywhere', async () => {
    await renderStoryPage(options)
    expect(await clickEveryLink(story, 'lists')).toEqual([])
  })

  it('picks the target of any row of any card, everywhere', async () => {
    await renderStoryPage(options)
    const mouse = new Mouse()
    const misses: string[] = []
    let rows = 0
    const openCard = async (id: string) => {
      const entry = linksOf('lists').find(({ dataset }) => dataset.target === id)
      mouse.click((entry && bringIntoView(entry)) ?? { x: 0, y: 0 })
      const isShown = await comesTrue(() => cardTitle() === titleOf(story, id))
      if (!isShown) misses.push(`the card says “${cardTitle()}” for ${id}`)
      return linksOf('card')
    }
    for (const { id } of targetsOf(story)) {
      const { length } = await openCard(id)
      for (let index = 0; index < length; index++) {
        const row = (await openCard(id))[index]
        if (row) misses.push(...(await wrongAboutClick(mouse, row, story)))
        rows += 1
      }
    }
    expect(misses).toEqual([])
    expect(rows).toBe(2 * story.flows.length)
  })
})

/** Clicks every link of a part; what did not hold, because it was covered or picked something else. */
async function clickEveryLink(story: Story, part: LinkPart): Promise<string[]> {
  const [mouse, links] = [new Mouse(), linksOf(part)]
  expect(links.length).toBeGreaterThan(story.flows.length)
  const misses: string[] = []
  for (const link of links) misses.push(...(await wrongAboutClick(mouse, link, story)))
  return misses
}

async function wrongAboutClick(mouse: Mouse, link: HTMLElement, story: Story): Promise<string[]> {
  const at = bringIntoView(link)
  if (!at) return [`${wordsOf(link)} is covered`]
  const { target = '' } = link.dataset
  const words = wordsOf(link)
  mouse.click(at)
  return (await wrongAbout(story, target)).map((wrong) => `${words}: ${wrong}`)
}

function cardTitle(): string {
  return document.querySelector('.card h2')?.textContent ?? ''
}

function titleOf(story: Story, id: string): string | undefined {
  const flow = story.flows.find((each) => each.id === id)
  return flow?.label ?? story.countries.find(({ code }) => code === id)?.name
}
