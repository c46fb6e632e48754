import type { Page } from 'playwright'
import type { TextRange } from '../../../../src/model/story.ts'
import type { Point } from './geometry.ts'

/** A link of the article, its lists or its card. */
export interface TextLink {
  target: string
  text: string
  /** Where to click it, or null if something lies over it. */
  at: Point | null
}

/** The article panel: the text, the entries below it and the card of what is picked. */
export class ArticleDriver {
  private readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** How many links the part of the panel has. */
  async countLinks(part: LinkPart): Promise<number> {
    return this.page.locator(selectorOf(part)).count()
  }

  /** What the part's links pick, each once. */
  async targets(part: LinkPart): Promise<string[]> {
    const all = await this.page
      .locator(selectorOf(part))
      .evaluateAll((links) => links.map((link) => link.getAttribute('data-target') ?? ''))
    return [...new Set(all)]
  }

  /** Brings a link into view, as a reader who scrolls does, and tells where it is. */
  async scrollToLink(part: LinkPart, index: number): Promise<TextLink> {
    return this.page.evaluate(
      ({ selector, index }) => {
        const link = document.querySelectorAll<HTMLElement>(selector)[index]
        if (!link) throw new Error(`There is no ${selector} number ${index}.`)
        link.scrollIntoView({ block: 'center', behavior: 'instant' })
        const target = link.dataset.target ?? ''
        const text = link.textContent || (link.getAttribute('aria-label') ?? '')
        for (const { left, top, width, height } of link.getClientRects()) {
          const at = { x: left + width / 2, y: top + height / 2 }
          if (link.contains(document.elementFromPoint(at.x, at.y))) return { target, text, at }
        }
        return { target, text, at: null }
      },
      { selector: selectorOf(part), index },
    )
  }

  /** Scrolls to the target's first link in the part and clicks it. */
  async click(id: string, part: LinkPart = 'text'): Promise<void> {
    const index = await this.page
      .locator(selectorOf(part))
      .evaluateAll(
        (links, id) => links.findIndex((link) => link.matches(`[data-target="${id}"]`)),
        id,
      )
    const { at } = await this.scrollToLink(part, index)
    if (!at) throw new Error(`Something lies over the link to ${id}.`)
    await this.page.mouse.click(at.x, at.y)
  }

  /** How far the panel beside the map is scrolled, in CSS pixels. */
  async scrolled(): Promise<number> {
    return this.page.locator('.panel-scroll').evaluate((panel) => panel.scrollTop)
  }

  /** Whether a reader sees some of these words: a line of them is in view, with nothing over it. */
  async shows(ranges: readonly TextRange[]): Promise<boolean> {
    return this.page.evaluate((ranges) => {
      const words = document.querySelectorAll<HTMLElement>('.article [data-offset]')
      return [...words]
        .filter(({ dataset }) =>
          ranges.some(
            ({ start, end }) => start <= Number(dataset.offset) && Number(dataset.offset) < end,
          ),
        )
        .some((each) =>
          [...each.getClientRects()].some(({ left, top, width, height }) =>
            each.contains(document.elementFromPoint(left + width / 2, top + height / 2)),
          ),
        )
    }, ranges)
  }
}

/** The article's text, the lists of all flows and countries, or the card. */
export type LinkPart = 'text' | 'lists' | 'card'

function selectorOf(part: LinkPart): string {
  // The countries inside a passage are links for keys alone.
  const parts = { text: '.article', lists: '.entries', card: '.card' }
  return `${parts[part]} a[data-target]:not(.inner)`
}
