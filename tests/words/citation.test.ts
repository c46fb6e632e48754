import { describe, expect, it } from 'vitest'
import type { Story } from '../../src/model/story.ts'
import { enTake } from '../../src/words/enTake.ts'
import { mali, pacific } from '../stories/exampleStories.ts'

/** How the story is cited when it was read at `url` on that day. */
function citation({ byline, title, publisher, published }: Story, url: string, readOn: string) {
  return enTake.share.cite({ byline, title, publisher, published, url, readOn })
}

describe('the citation of a story', () => {
  it('names who, what, where and when, and the day on which it was read', () => {
    const { byline, title, publisher } = pacific
    expect(citation(pacific, 'https://example.org/pacific/', '2026-11-02')).toBe(
      `${byline}, “${title}”, ${publisher}, 15 March 2025. Map: https://example.org/pacific/ (read on 2 November 2026).`,
    )
  })

  it('leaves out what the story does not say', () => {
    expect(citation(mali, 'https://example.org/mali/', '2026-01-01')).toBe(
      `“${mali.title}”. Map: https://example.org/mali/ (read on 1 January 2026).`,
    )
  })
})
