import { describe, expect, it } from 'vitest'
import { kindNames } from '../../../src/kinds/kinds.ts'
import { arcLayerId, LAYER_IDS, mapLayers } from '../../../src/map/live/mapLayers.ts'
import { renderMapSvg } from '../../../src/site/files/renderMapSvg.tsx'
import { renderStoryBody } from '../../../src/site/pages/renderStory.tsx'
import { content } from '../../stories/exampleSite.ts'

/** The live map's layers as parts of the drawing; the drawing has no sea and no names of other countries. */
const PARTS: Readonly<Record<string, string>> = {
  [LAYER_IDS.land]: 'land',
  [LAYER_IDS.storyLand]: 'country',
  [LAYER_IDS.borders]: 'borders',
  [LAYER_IDS.storyBorders]: 'outline',
  [LAYER_IDS.strongBorders]: 'strong-outline',
  [LAYER_IDS.arcCasings]: 'arc-casing',
  ...Object.fromEntries(kindNames().map((kind) => [arcLayerId(kind), `arc ${kind}`])),
}

/** What lies on what in a drawing, from the ground up: neighbours of the same sort once. */
function partsOf(svg: string): string[] {
  const parts = [...svg.matchAll(/class="([\w-]+)"(?: data-kind="(\w+)")?/g)]
    .map(([, name = '', kind]) => (name === 'arc' ? `arc ${kind}` : name))
    .filter((part) => Object.values(PARTS).includes(part))
  return parts.filter((part, i) => part !== parts[i - 1])
}

describe.each(content.stories)('the layers of $story.slug', ({ story, drawing, ground }) => {
  const own = new Set(story.flows.map(({ kind }) => `arc ${kind}`))
  const live = mapLayers()
    .flatMap(({ id }) => PARTS[id] ?? [])
    .filter((part) => !part.startsWith('arc ') || own.has(part))

  it('lie in the same order on the live map, on the page and in the drawing as a file', () => {
    const data = { surface: 'explore', story, drawing, toRoot: './', worldUrl: '' } as const
    expect(live).toHaveLength(6 + own.size)
    expect(partsOf(renderMapSvg(story, drawing, ground, ''))).toEqual(live)
    const [page = ''] = renderStoryBody(data, ground).split('class="map-box"')
    expect(partsOf(page)).toEqual(live)
  })
})
