import { renderToStaticMarkup } from 'react-dom/server'
import type { Frame } from '../../geo/frame.ts'
import { layOutMarks } from '../../geo/layout.ts'
import { usualLetters } from '../../geo/letters.ts'
import { fitFrame, type ScreenBox } from '../../geo/view.ts'
import type { World } from '../../geo/world.ts'
import { colourCss } from '../../kinds/colourCss.ts'
import { LinkProvider } from '../../linking/LinkProvider.tsx'
import { createLinkStore } from '../../linking/linkStore.ts'
import { GroundDefs } from '../../map/drawing/GroundDefs.tsx'
import { MapLayers } from '../../map/drawing/MapDrawing.tsx'
import { countryCodes } from '../../model/storyLookup.ts'
import { type GroundDetail, groundPaths } from '../content/groundPaths.ts'
import type { SiteStory } from '../content/siteContent.ts'

/** The story's map in small, and its size in CSS pixels. */
export const THUMBNAIL = { file: 'thumbnail.svg', width: 320, height: 214 } as const

/** The room for the frame, in CSS pixels: names stand beside it. */
const ROOM: ScreenBox = { left: 34, top: 22, width: 252, height: 170 }

/** So many names can be read at a glance. */
const MOST_NAMES = 4

const NAME_SIZE = 11

/** On a page the frame is about so many times as large. */
const COARSENESS = 4

/** The map of a story for a list of stories: its arcs, and the names of those that matter most. It follows light and dark. */
export function renderThumbnail({ story, drawing }: SiteStory, world: World, css: string): string {
  const { width, height } = THUMBNAIL
  const codes = countryCodes(story)
  const view = fitFrame(drawing.frame, ROOM)
  const fixed = 1 / view.scale
  const [left, top] = [-view.x * fixed, -view.y * fixed]
  const [across, down] = [width * fixed, height * fixed]
  const reach = reachOf(drawing.frame, across, down)
  const ground = groundPaths(world, drawing.frame, codes, { coarseness: COARSENESS, reach })
  const own = { ...drawing, names: [] }
  const layout = layOutMarks(own, {
    flows: story.flows,
    rooms: [{ view, map: { width, height }, buttons: null }],
    letters: usualLetters(NAME_SIZE),
    mostLabels: MOST_NAMES,
  })
  const style = [
    colourCss(),
    `.map-drawing.static{--fixed:${fixed};--name-size:${NAME_SIZE}px}`,
    css,
    '.sea{fill:var(--sea)}',
  ]
  return renderToStaticMarkup(
    <LinkProvider story={story} store={createLinkStore(story)}>
      <svg
        xmlns="http://www.w3.org/2000/svg"
        className="map-drawing static"
        viewBox={[left, top, across, down].map(Math.round).join(' ')}
        width={width}
        height={height}
        lang={story.lang}
      >
        <title>{story.title}</title>
        <style>{style.join('')}</style>
        <rect className="sea" x={left} y={top} width={across} height={down} />
        <GroundDefs {...ground} />
        <MapLayers drawing={own} shapes={ground.countries} variant="static" layout={layout} />
      </svg>
    </LinkProvider>,
  )
}

/** How much beside the frame is seen in so many frame units, in longer sides of the frame. */
function reachOf(frame: Frame, across: number, down: number): GroundDetail['reach'] {
  const longer = Math.max(frame.width, frame.height)
  return { x: across / longer / 2 - 0.5, y: down / longer / 2 - 0.5 }
}
