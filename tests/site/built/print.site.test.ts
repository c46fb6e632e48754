import { expect, inject } from 'vitest'
import { readingOrder } from '../../../src/linking/readingOrder.ts'
import { en } from '../../../src/words/en.ts'
import { readStory } from './driver/readStory.ts'
import { test } from './driver/siteTest.ts'

/** Blank pages take a few thousand bytes, the drawing and the article a hundred times as many. */
const LEAST_BYTES = 100_000

const story = 'mali-bamex-2025'

test.for([true, false])(
  'the page prints as the print dialog asks, with JavaScript: %s',
  async (javaScript, { openStory }) => {
    const page = await openStory({ story, javaScript })
    const pdf = await page.page.pdf({ format: 'A4' })
    expect(pdf.byteLength).toBeGreaterThan(LEAST_BYTES)
  },
)

test('what is printed says where it is from, has a white sea, and leaves no heading behind', async ({
  openStory,
}) => {
  const { page } = await openStory({ story, surface: 'embed', colorScheme: 'dark' })
  const printed = () =>
    page.evaluate(() => {
      const shown = [...document.querySelectorAll('body *')].filter((each) =>
        each.checkVisibility(),
      )
      const leavesBehind = (each: Element) =>
        each.matches('h1, h2, h3, h4, h5, h6, .group-title') &&
        getComputedStyle(each).breakAfter !== 'avoid'
      const [address] = shown.filter((each) => each.matches('.page-address'))
      return {
        address: address?.textContent,
        grounds: ['html', '.map'].map((selector) => {
          const element = document.querySelector(selector)
          return element && getComputedStyle(element).backgroundColor
        }),
        left: shown.filter(leavesBehind).map(({ textContent }) => textContent),
      }
    })
  expect((await printed()).address).toBeUndefined()
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  const white = 'rgb(255, 255, 255)'
  expect(await printed()).toEqual({
    address: en.page.printedAddress(`${inject('siteUrl')}${story}/`),
    grounds: [white, white],
    left: [],
  })
})

test('numbers behind the words call the same claims as in the table', async ({ openStory }) => {
  const { page } = await openStory({ story, javaScript: false })
  await page.emulateMedia({ media: 'print' })
  const printed = await page.evaluate(() => {
    const said = (each: Element, part: string) =>
      getComputedStyle(each, part).content.replaceAll('"', '')
    return {
      words: [...document.querySelectorAll('.words[data-ends]')].map((each) =>
        said(each, '::after'),
      ),
      rows: [...document.querySelectorAll('li.entry')].map((each) => [
        said(each, '::before'),
        each.id,
      ]),
    }
  })
  const order = readingOrder(await readStory(story)).map(({ id }, i) => [String(i + 1), id])
  expect(printed.rows.sort(([a], [b]) => Number(a) - Number(b))).toEqual(order)
  expect(printed.words.join(', ').split(', ')).toEqual(order.map(([number]) => number))
})

test.for([
  { fragment: '', known: [] },
  { fragment: '#NER', known: ['NER'] },
])(
  'what is known of $known is printed with the address $fragment, on few pages',
  async ({ fragment, known }, { openStory }) => {
    const { page } = await openStory({ story, fragment })
    await page.emulateMedia({ media: 'print' })
    const shown = await page.evaluate(() =>
      [...document.querySelectorAll('.entry .beside')]
        .filter((each) => each.checkVisibility())
        .map((each) => each.closest('.entry')?.id),
    )
    expect(shown).toEqual(known)
    const pdf = await page.pdf({ format: 'A4' })
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []
    expect(pages.length).toBeLessThanOrEqual(4 + 2 * known.length)
  },
)
