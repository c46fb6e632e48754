import type { Feature, FeatureCollection } from 'geojson'
import { sampleCurve } from '../../geo/curve.ts'
import { type Drawing, drawingIndex } from '../../geo/drawing.ts'
import { placeAt } from '../../geo/frame.ts'
import type { World } from '../../geo/world.ts'
import { kindsInDrawingOrder } from '../../kinds/kinds.ts'
import { lookOf } from '../../kinds/looks.ts'
import type { Story } from '../../model/story.ts'
import { countryCodes, kindOf, storyIndex } from '../../model/storyLookup.ts'
import type { MapData } from './mapStyle.ts'
import { decodeWorld, type WorldData } from './worldData.ts'

/** Straight pieces per arc: at the closest zoom a piece is still shorter than it is seen. */
const PIECES = 96

/** Everything that the live map draws of a story, from the same geometry as the static map. */
export function mapData(story: Story, drawing: Drawing, world: World): MapData & WorldData {
  const { ends } = drawingIndex(drawing)
  return {
    ...decodeWorld(world, new Set(countryCodes(story)), ends),
    ...flowData(story, drawing),
  }
}

/** What the live map draws besides the world. */
export function flowData(story: Story, drawing: Drawing): Pick<MapData, 'flows' | 'kinds'> {
  return { flows: flowLines(story, drawing), kinds: kindsInDrawingOrder(story) }
}

function flowLines(story: Story, drawing: Drawing): FeatureCollection {
  const { flows } = storyIndex(story)
  const features = drawing.arcs.flatMap(({ flow: id, curve }): Feature[] => {
    const flow = flows.get(id)
    if (!flow) return []
    const width = drawing.widths[id] ?? lookOf(kindOf(story, flow.kind)).width
    const coordinates = sampleCurve(curve, PIECES).map((point) => {
      const { lon, lat } = placeAt(drawing.frame, point)
      return [lon, lat]
    })
    return [
      {
        type: 'Feature',
        properties: { id, kind: flow.kind, width },
        geometry: { type: 'LineString', coordinates },
      },
    ]
  })
  return { type: 'FeatureCollection', features }
}
