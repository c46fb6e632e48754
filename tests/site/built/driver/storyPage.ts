import type { Page } from 'playwright'
import { expect } from 'vitest'
import type { Story, TextRange } from '../../../../src/model/story.ts'
import { ArticleDriver } from './articleDriver.ts'
import { MapDriver } from './mapDriver.ts'
import { addressOf, type OpenOptions } from './openOptions.ts'
import { readStory } from './readStory.ts'
import { type Watched, watchPage } from './watchPage.ts'

/** Whether opening a story so changes the browser's page for good: no other test may have it. */
export function isChanged({ webgl, prepare }: OpenOptions): boolean {
  return webgl === false || prepare !== undefined
}

/** Opens a story in a blank page. */
export async function openStoryPage(page: Page, options: OpenOptions): Promise<StoryPage> {
  const watched = watchPage(page)
  if (options.webgl === false) await page.addInitScript(withoutWebgl)
  await options.prepare?.(page)
  await page.goto(addressOf(options))
  const storyPage = new StoryPage(page, await readStory(options.story), watched)
  if (options.javaScript !== false) await storyPage.waitUntilHydrated()
  return storyPage
}

/** What a page shows and says of the link state. */
export interface PageState {
  picked: string
  fragment: string
  /** In map, article and lists alike; `mixed` if a target's elements disagree. */
  emphases: Record<string, string>
}

/** A story's page as a reader uses it. */
export class StoryPage {
  readonly map: MapDriver
  readonly article: ArticleDriver

  readonly page: Page
  readonly story: Story
  private readonly watched: Watched

  constructor(page: Page, story: Story, watched = watchPage(page)) {
    this.page = page
    this.story = story
    this.watched = watched
    this.map = new MapDriver(page)
    this.article = new ArticleDriver(page)
  }

  /** Ids of everything that can be picked. */
  targets(): string[] {
    return [...this.story.countries.map(({ code }) => code), ...this.flows()]
  }

  flows(): string[] {
    return this.story.flows.map(({ id }) => id)
  }

  /** Where the article speaks of a flow, or of a country and its flows. */
  wordsOf(id: string): TextRange[] {
    const { flows, mentions } = this.story
    const passages = flows.filter((flow) => [flow.id, flow.from, flow.to].includes(id))
    const own = mentions.filter(({ country }) => country === id)
    return [...passages.map(({ passage }) => passage), ...own]
  }

  /** Errors and requests to others since the page was opened. */
  problems(): string[] {
    return this.watched.problems
  }

  /** Addresses of all requests since the page was opened. */
  requests(): string[] {
    return this.watched.requests
  }

  async waitUntilHydrated(): Promise<void> {
    await this.page.waitForFunction(
      () => performance.getEntriesByName('storyarc:hydrated').length > 0,
    )
  }

  async waitUntilLive(): Promise<void> {
    await this.page.waitForFunction(
      () => document.documentElement.dataset.map === 'live',
      undefined,
      { timeout: 45_000 },
    )
  }

  /** Presses a key on the map that does nothing but say that it is used. */
  async startLiveMap(): Promise<void> {
    await this.page.locator('.map').dispatchEvent('keydown', { key: 'F8' })
  }

  /** Waits until the browser has painted some frames. */
  async nextFrames(count: number): Promise<void> {
    await this.page.evaluate(async (count) => {
      for (let i = 0; i < count; i++) await new Promise((resolve) => requestAnimationFrame(resolve))
    }, count)
  }

  /** Where a part of the page stands in the window. */
  async boxOf(selector: string): Promise<DOMRect> {
    return this.page
      .locator(selector)
      .first()
      .evaluate((element) => element.getBoundingClientRect().toJSON())
  }

  async reload(): Promise<void> {
    await this.page.reload()
    await this.waitUntilHydrated()
  }

  async historyLength(): Promise<number> {
    return this.page.evaluate(() => history.length)
  }

  /** Changes the fragment as a link would, and tells what is picked once the page has followed it. */
  async goToFragment(fragment: string): Promise<string> {
    return this.page.evaluate(async (fragment) => {
      const before = location.href
      const followed = new Promise((resolve) =>
        addEventListener('hashchange', resolve, { once: true }),
      )
      location.hash = fragment
      if (location.href !== before) await followed
      return document.documentElement.dataset.picked ?? ''
    }, fragment)
  }

  /** What is picked and what the address says, or empty strings; and each target's emphasis. */
  async state(): Promise<PageState> {
    return this.page.evaluate(() => {
      const emphases: Record<string, string> = {}
      for (const element of document.querySelectorAll<HTMLElement>('[data-target]')) {
        const { target = '', emphasis = 'none' } = element.dataset
        emphases[target] = (emphases[target] ?? emphasis) === emphasis ? emphasis : 'mixed'
      }
      const picked = document.documentElement.dataset.picked ?? ''
      return { picked, fragment: location.hash, emphases }
    })
  }

  async picked(): Promise<string> {
    return (await this.state()).picked
  }

  /** Waits until the target is picked and the address says so. */
  async expectPicked(id: string): Promise<void> {
    const wanted = { picked: id, fragment: id && `#${id}` }
    // To wait in the page spares the browser a question every few milliseconds.
    const isPicked = ({ picked, fragment }: typeof wanted) =>
      (document.documentElement.dataset.picked ?? '') === picked && location.hash === fragment
    await this.page.waitForFunction(isPicked, wanted, { timeout: 5000 }).catch(() => {})
    expect(await this.state()).toMatchObject(wanted)
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key)
  }

  async clearPick(): Promise<void> {
    await this.press('Escape')
    await this.expectPicked('')
  }

  /** What the pointer or the focus lights up while nothing is picked: a flow, a country or nothing. */
  async hovered(): Promise<string> {
    const { emphases } = await this.state()
    const strong = Object.keys(emphases).filter((id) => emphases[id] === 'strong')
    const codes = strong.filter((id) => id === id.toUpperCase())
    const [only = ''] = codes.length === 1 ? codes : strong.filter((id) => !codes.includes(id))
    return only
  }
}

function withoutWebgl(): void {
  const { getContext } = HTMLCanvasElement.prototype
  const blind = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
    return kind.startsWith('webgl') ? null : Reflect.apply(getContext, this, [kind, ...rest])
  }
  HTMLCanvasElement.prototype.getContext = blind as typeof getContext
}
