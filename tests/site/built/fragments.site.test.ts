import { describe, expect } from 'vitest'
import { STORIES } from './driver/openOptions.ts'
import { test } from './driver/siteTest.ts'

const SIZES = [
  { width: 375, height: 667 },
  { width: 768, height: 1024 },
  { width: 1024, height: 768 },
  { width: 1440, height: 900 },
]

const [MALI, PACIFIC] = STORIES
const PAGES = [
  { story: MALI, surface: 'explore', javaScript: true },
  { story: PACIFIC, surface: 'embed', javaScript: true },
  { story: MALI, surface: 'explore', javaScript: false },
  { story: PACIFIC, surface: 'embed', javaScript: false },
] as const

describe.for(PAGES)('$story, $surface, with JavaScript: $javaScript', (options) => {
  test('no fragment scrolls anything but the article, at any size', async ({ openStory }) => {
    const page = await openStory({ ...options, reducedMotion: true })
    for (const size of SIZES) {
      await page.page.setViewportSize(size)
      const isDocument = options.surface === 'explore' && size.width < 900
      const { moved, scrolls } = await page.page.evaluate(
        scrollByFragments,
        isDocument ? 'html' : '.panel-scroll',
      )
      expect.soft(moved, `${size.width} px`).toEqual([])
      expect.soft(scrolls, `${size.width} px`).toBeGreaterThan(page.targets().length / 2)
    }
  })
})

/** What else than the scroller has moved after each fragment of the page, and how many fragments move the scroller. */
function scrollByFragments(scroller: string): { moved: string[]; scrolls: number } {
  const canScroll = [...document.querySelectorAll('*')].filter(
    (each) => !each.parentElement || getComputedStyle(each).overflow !== 'visible',
  )
  const moved: string[] = []
  let scrolls = 0
  for (const { id } of document.querySelectorAll('[id]')) {
    location.replace(`#${id}`)
    for (const each of canScroll) {
      const { scrollLeft, scrollTop } = each
      const isOurs = each.matches(scroller)
      if (isOurs && scrollTop > 0) scrolls++
      if (scrollLeft !== 0 || (!isOurs && scrollTop !== 0))
        moved.push(`#${id}: ${each.tagName}.${each.className} ${scrollLeft}, ${scrollTop}`)
      if (scrollLeft !== 0 || scrollTop !== 0) each.scrollTo(0, 0)
    }
  }
  return { moved, scrolls }
}
