import { readFileSync } from 'node:fs'
import { describe, expect, inject } from 'vitest'
import { storyAnnotations } from '../../../src/site/files/annotations.ts'
import { sheetSafe } from '../../../src/site/files/sheetSafe.ts'
import { HOSTILE_STORY } from './driver/openOptions.ts'
import { test } from './driver/siteTest.ts'

const story = HOSTILE_STORY

describe('the files hold it as plain text', () => {
  const file = async (name: string) =>
    (await fetch(`${inject('siteUrl')}${HOSTILE_STORY}/${name}`)).text()

  test('flows.csv and JSON', async ({ openStory }) => {
    const page = await openStory({ story })
    const csv = readFileSync(`tests/hostile/${HOSTILE_STORY}/flows.csv`, 'utf8')
    const served = await file('flows.csv')
    expect(served).toContain(`"'=HYPERLINK(""https://evil.example`)
    expect(served).toContain(",'@SUM(1+1)*cmd|'")
    expect(served).toBe(sheetSafe(csv))
    expect(JSON.parse(await file('annotations.jsonld'))).toEqual(storyAnnotations(page.story))
    const linked = page.page.locator('script[type="application/ld+json"]')
    expect(JSON.parse((await linked.textContent()) ?? '')).toMatchObject({
      headline: page.story.title,
      copyrightNotice: page.story.licence,
    })
    const metas = await page.page.evaluate(() =>
      [...document.querySelectorAll('meta')].map(({ content }) => content),
    )
    expect(metas).toEqual(
      expect.arrayContaining([page.story.title, page.story.deck, page.story.publisher]),
    )
  })

  test('map.svg', async ({ openStory }) => {
    const page = await openStory({ story })
    await page.page.goto(`${inject('siteUrl')}${story}/map.svg`)
    const drawing = await page.page.evaluate(() => {
      const texts = (selector: string) =>
        [...document.querySelectorAll(selector)].map((each) => each.textContent)
      return {
        code: texts('parsererror, script, foreignObject, img, iframe, b'),
        title: texts('svg > title'),
        desc: texts('svg > desc'),
        names: texts('.place-name').toSorted(),
      }
    })
    expect(drawing).toEqual({
      code: [],
      title: [page.story.title],
      desc: [page.story.alt],
      names: page.story.countries.map(({ name }) => name).toSorted(),
    })
  })
})
