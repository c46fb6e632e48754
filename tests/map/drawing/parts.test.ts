import { expect, it } from 'vitest'
import { kindOf } from '../../../src/kinds/kinds.ts'
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
    expect(count('arc')).toBe(story.flows.length)
    expect(count('head')).toBe(
      story.flows.filter(({ kind }) => kindOf(kind).head !== 'none').length,
    )
    expect(count('dot')).toBe(drawing.places.length)
    expect(count('label')).toBe(drawing.places.length)
  },
)
