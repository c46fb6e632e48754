import { describe, expect, it } from 'vitest'
import maliArticle from '../../data/stories/mali-bamex-2025/article.md?raw'
import maliFlows from '../../data/stories/mali-bamex-2025/flows.csv?raw'
import { readAddressOptions } from '../../src/app/addressOptions.ts'
import { compileStory } from '../../src/compile/compileStory.ts'
import { drawStory } from '../../src/geo/drawing.ts'
import { colourCss } from '../../src/kinds/colourCss.ts'
import { LOOKS } from '../../src/kinds/looks.ts'
import { mapData } from '../../src/map/live/mapData.ts'
import { mapStyle } from '../../src/map/live/mapStyle.ts'
import type { Story } from '../../src/model/story.ts'
import { readHostMessage } from '../../src/protocol/readHostMessage.ts'
import { renderMapSvg } from '../../src/site/files/renderMapSvg.tsx'
import { renderStoryBody } from '../../src/site/pages/renderStory.tsx'
import { socialCard } from '../../src/site/socialCard/socialCard.ts'
import { content, maliSite } from '../stories/exampleSite.ts'
import { gazetteer } from '../stories/exampleStories.ts'

const LOOK = LOOKS.short

/** The Mali story, in which what was shared is aid. */
function storyWithAid(): Story {
  const flows = maliFlows.replaceAll(',shared,', ',aid,')
  const article = maliArticle.replace(
    /^---\n/,
    '---\nkinds:\n  aid: { label: Humanitarian aid, look: short }\n',
  )
  const result = compileStory({ slug: 'aid', article, flows }, gazetteer)
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics))
  return result.story
}

function siteStoryWithAid() {
  const story = storyWithAid()
  const { ground } = maliSite
  return { story, drawing: drawStory(story), ground, flowsCsv: '' }
}

const LINE = 'data-part="arc"[^>]*stroke-width="2" stroke-dasharray="3 5"'

describe('a kind of the story’s own', () => {
  it('is on the page, with its line, its head and its colour', () => {
    const { story, drawing, ground } = siteStoryWithAid()
    const data = { surface: 'explore', story, drawing, toRoot: './', worldUrl: '' } as const
    const html = renderStoryBody(data, ground)
    const arcs = html.match(new RegExp(`<a class="arc" data-look="short"[\\s\\S]*?${LINE}`, 'g'))
    expect(arcs).toHaveLength(2)
    const marks = html.match(/<a class="flow-marks" data-look="short"[\s\S]*?<\/a>/g)
    expect(marks).toHaveLength(2)
    for (const mark of marks ?? []) expect(mark).toContain('class="head open"')
    expect(html).toMatch(/class="passage" data-look="short"/)
    expect(colourCss()).toContain(`--look-short:${LOOK?.colour.light}`)
    expect(colourCss()).toContain(
      '[data-look=short]{--kind:var(--look-short);--kind-underline:2px dashed}',
    )
  })

  it('is in the legend, the lists and the cards under its name, with a sample of its line', () => {
    const { story, drawing, ground } = siteStoryWithAid()
    const data = { surface: 'embed', story, drawing, toRoot: './', worldUrl: '' } as const
    const html = renderStoryBody(data, ground)
    const legend = /<ul class="legend kinds"[\s\S]*?<\/ul>/.exec(html)?.[0]
    expect(legend).toMatch(/data-look="short"[\s\S]*stroke-width="2" stroke-dasharray="3 5"/)
    expect(legend).toContain('<span>Humanitarian aid</span><span class="count">2</span>')
    expect(html).toContain('<section aria-label="Humanitarian aid">')
  })

  it.each(['light', 'dark'] as const)('is on the live map, in %s colours', (scheme) => {
    const { story, drawing } = siteStoryWithAid()
    const data = mapData(story, drawing, content.world)
    const aid = data.flows.features.filter(({ properties }) => properties?.kind === 'aid')
    expect(aid.map(({ properties }) => properties?.width)).toEqual([2, 2])
    const { layers } = mapStyle(data, { scheme, isSeaTransparent: false })
    const layer = layers.find(({ id }) => id === 'arcs-aid')
    expect(layer?.paint).toMatchObject({
      'line-color': LOOK?.colour[scheme],
      'line-dasharray': LOOK?.dash,
    })
  })

  it('is in the drawing as a file and on the social card', () => {
    const built = siteStoryWithAid()
    const svg = renderMapSvg(built.story, built.drawing, built.ground, '')
    expect(svg.match(new RegExp(LINE, 'g'))).toHaveLength(2)
    const card = socialCard(built).svg
    expect(card).toContain(
      `[data-look='short'] .arc-line,[data-look='short'] .cross{stroke:${LOOK?.colour.light}}`,
    )
    expect(card.match(/<a class="arc" data-look="short"/g)).toHaveLength(2)
  })

  it('can be asked for in an address and by the page around a frame', () => {
    expect([...readAddressOptions('?kinds=aid,weapons', storyWithAid()).kinds]).toEqual(['aid'])
    const message = { source: 'storyarc-host', version: 1, type: 'filter', kinds: ['aid'] }
    expect(readHostMessage(message, storyWithAid())).toMatchObject({ kinds: ['aid'] })
  })
})
