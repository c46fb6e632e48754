import { describe, expect, it } from 'vitest'
import { kindsInDrawingOrder } from '../../../src/kinds/kinds.ts'
import { LOOKS } from '../../../src/kinds/looks.ts'
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
  ...Object.fromEntries(Object.keys(LOOKS).map((look) => [look, `arc ${look}`])),
}

/** What lies on what in a drawing, from the ground up: neighbours of the same sort once. */
function partsOf(svg: string): string[] {
  const parts = [...svg.matchAll(/class="([\w-]+)"(?: data-look="(\w+)")?/g)]
    .map(([, name = '', look]) => (name === 'arc' ? `arc ${look}` : name))
    .filter((part) => Object.values(PARTS).includes(part))
  return parts.filter((part, i) => part !== parts[i - 1])
}

describe.each(content.stories)('the layers of $story.slug', ({ story, drawing, ground }) => {
  const lookOfLayer = new Map(story.kinds.map(({ name, look }) => [arcLayerId(name), look]))
  const live = mapLayers(kindsInDrawingOrder(story)).flatMap(
    ({ id }) => PARTS[lookOfLayer.get(id) ?? id] ?? [],
  )

  it('lie in the same order on the live map, on the page and in the drawing as a file', () => {
    const data = { surface: 'explore', story, drawing, toRoot: './', worldUrl: '' } as const
    expect(live).toHaveLength(6 + story.kinds.length)
    expect(partsOf(renderMapSvg(story, drawing, ground, ''))).toEqual(live)
    const [page = ''] = renderStoryBody(data, ground).split('class="map-box"')
    expect(partsOf(page)).toEqual(live)
  })
})
