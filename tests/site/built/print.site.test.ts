import { expect } from 'vitest'
import { test } from './driver/siteTest.ts'

/** Blank pages take a few thousand bytes, the drawing and the article a hundred times as many. */
const LEAST_BYTES = 100_000

test.for([true, false])(
  'the page prints as the print dialog asks, with JavaScript: %s',
  async (javaScript, { openStory }) => {
    const page = await openStory({ story: 'mali-bamex-2025', javaScript })
    const pdf = await page.page.pdf({ format: 'A4' })
    expect(pdf.byteLength).toBeGreaterThan(LEAST_BYTES)
  },
)
