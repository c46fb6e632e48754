import type { Page } from 'playwright'
import { describe, expect } from 'vitest'
import type { Block, Flow } from '../../../src/model/story.ts'
import { countryName } from '../../../src/model/storyLookup.ts'
import { HOSTILE_STORY } from './driver/openOptions.ts'
import { test } from './driver/siteTest.ts'

const SURFACES = ['explore', 'embed'] as const
const story = HOSTILE_STORY

/** Elements and attributes that only code brings into a page, and where links lead. */
async function codeOf(page: Page) {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll('*')]
    const foreign =
      'iframe, frame, object, embed, base, form, input, video, audio, foreignObject, b, i, em[onload], img'
    return {
      scripts: all.filter((each) => each.localName === 'script').length,
      foreign: [...document.querySelectorAll(foreign)].map((each) => each.outerHTML),
      handlers: all.flatMap((each) => each.getAttributeNames()).filter((name) => /^on/.test(name)),
      refreshes: document.querySelectorAll('meta[http-equiv=refresh]').length,
      schemes: [
        ...new Set(
          all
            .flatMap((each) => each.getAttribute('href') ?? [])
            .map((href) => new URL(href, location.href).protocol),
        ),
      ].toSorted(),
    }
  })
}

/** Notes every dialog that the page opens. */
function watchDialogs(dialogs: string[]) {
  return async (page: Page): Promise<void> => {
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message())
      return dialog.dismiss()
    })
  }
}

/** The plain text of each block that holds text. */
function textsOf(text: string, blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) =>
    'blocks' in block
      ? textsOf(text, block.blocks)
      : text.slice(block.runs[0]?.start, block.runs.at(-1)?.end),
  )
}

/** What the card of a flow must say, word for word. */
function cardWords({ label, quote, note, source, value }: Flow): string[] {
  return [label, quote, note, source?.title, value?.unit].filter((words) => words !== undefined)
}

describe.for(SURFACES)('%s', (surface) => {
  test('brings no code from the story into the page, whatever is picked', async ({ openStory }) => {
    const dialogs: string[] = []
    const plain = await openStory({ story: 'pacific-example', surface })
    const page = await openStory({ story, surface, prepare: watchDialogs(dialogs) })
    const { scripts } = await codeOf(plain.page)
    for (const target of ['', ...page.targets()]) {
      await page.goToFragment(`#${target}`)
      await page.expectPicked(target)
      expect.soft(await codeOf(page.page), target).toEqual({
        scripts,
        foreign: [],
        handlers: [],
        refreshes: 0,
        schemes: ['http:', 'https:', 'mailto:'],
      })
    }
    expect(dialogs).toEqual([])
  })
})

describe('the page', () => {
  test('shows the article word for word', async ({ openStory }) => {
    const page = await openStory({ story })
    const shown = await page.page.evaluate(() =>
      [
        ...document.querySelectorAll(
          ['h1', '.deck', '.article-body p', '.article-body h2']
            .map((part) => `.article ${part}`)
            .join(),
        ),
      ].map((each) => each.textContent),
    )
    expect(shown).toEqual(textsOf(page.story.text, page.story.blocks))
    expect(await page.page.title()).toBe(page.story.title)
  })

  test('shows what is picked word for word, within the page', async ({ openStory }) => {
    const page = await openStory({ story })
    for (const flow of page.story.flows) {
      await page.goToFragment(`#${flow.id}`)
      const card = page.page.locator('.card')
      for (const words of cardWords(flow)) {
        await expect.poll(() => card.textContent()).toContain(words)
      }
      const overflow = await page.page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement
        const card = document.querySelector('.card')
        return scrollWidth - clientWidth + (card ? card.scrollWidth - card.clientWidth : 0)
      })
      expect.soft(overflow, flow.id).toBe(0)
    }
  })

  test('names arcs and countries word for word, and a click picks them', async ({ openStory }) => {
    const page = await openStory({ story, width: 1000, height: 900 })
    const { countries, flows } = page.story
    const drawn = await page.page.evaluate(() => ({
      names: [...document.querySelectorAll('.map .place-name')].map((each) => each.textContent),
      arcs: [...document.querySelectorAll('.map .arc')].map((each) => each.ariaLabel),
    }))
    expect(drawn.names.toSorted()).toEqual(countries.map(({ name }) => name).toSorted())
    expect(drawn.arcs.toSorted()).toEqual(flows.map(({ label }) => label).toSorted())
    for (const { id, label, from } of flows) {
      await page.map.pointAtArc(id)
      await expect.poll(() => page.map.tooltip()).toContain(label)
      expect(await page.map.tooltip()).toContain(countryName(page.story, from))
      const tooltip = page.page.locator('.tooltip')
      expect(await tooltip.evaluate((each) => each.scrollWidth - each.clientWidth), id).toBe(0)
      await page.map.clickArc(id)
      await page.expectPicked(id)
      await page.clearPick()
    }
  })
})

test('the live map takes it too', async ({ openStory }) => {
  const page = await openStory({ story, map: 'live' })
  await page.waitUntilLive()
  await page.map.clickArc('script')
  await page.expectPicked('script')
})
