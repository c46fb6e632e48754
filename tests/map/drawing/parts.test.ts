import { expect, it } from 'vitest'
import { LAYOUT_NAMES } from '../../../src/geo/usualLayouts.ts'
import { kindOf } from '../../../src/model/storyLookup.ts'
import { renderStoryBody } from '../../../src/site/pages/renderStory.tsx'
import { content } from '../../stories/exampleSite.ts'

it.each(content.stories)(
  'the page of $story.slug names the parts of its map, and no sample of the legend',
  (built) => {
    const { story, drawing, ground } = built
    const html = renderStoryBody(
      { surface: 'explore', story, drawing, toRoot: './', worldUrl: '' },
      ground,
    )
    const count = (part: string) => html.split(` data-part="${part}"`).length - 1
    const directed = story.flows.filter(({ kind }) => kindOf(story, kind).directed).length
    const ends = drawing.places.filter(({ isEnd }) => isEnd).length
    expect(count('arc')).toBe(story.flows.length)
    expect(count('dot')).toBe(ends)
    expect(count('head')).toBeGreaterThanOrEqual(directed)
    expect(count('head')).toBeLessThanOrEqual(directed * LAYOUT_NAMES.length)
    expect(count('label')).toBeGreaterThanOrEqual(ends / 2)
  },
)
