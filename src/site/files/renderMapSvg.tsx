import { renderToStaticMarkup } from 'react-dom/server'
import type { Drawing } from '../../geo/drawing.ts'
import type { Ground } from '../../geo/world.ts'
import { colourCss } from '../../kinds/colourCss.ts'
import { LinkProvider } from '../../linking/LinkProvider.tsx'
import { createLinkStore } from '../../linking/linkStore.ts'
import { GroundDefs } from '../../map/drawing/GroundDefs.tsx'
import { MapLayers } from '../../map/drawing/MapDrawing.tsx'
import type { Story } from '../../model/story.ts'

/** Width of the drawing in CSS pixels when nothing scales it. */
const WIDTH = 1000

/** Room round the frame, as a share of its longer side: labels stand outside the capitals. */
const MARGIN = 0.08

/** The story's map as an SVG file that needs nothing else; it follows light and dark. */
export function renderMapSvg(story: Story, drawing: Drawing, ground: Ground, css: string): string {
  const { frame } = drawing
  const margin = Math.round(Math.max(frame.width, frame.height) * MARGIN)
  const width = frame.width + 2 * margin
  const height = frame.height + 2 * margin
  const fixed = width / WIDTH
  return renderToStaticMarkup(
    <LinkProvider story={story} store={createLinkStore(story)}>
      <svg
        xmlns="http://www.w3.org/2000/svg"
        className="map-drawing static"
        viewBox={`${-margin} ${-margin} ${width} ${height}`}
        width={WIDTH}
        height={Math.round(height / fixed)}
      >
        <title>{story.title}</title>
        <desc>{story.alt}</desc>
        <style>{`${colourCss()}:root{background:var(--sea)}.map-drawing.static{--fixed:${fixed}}${css}`}</style>
        <GroundDefs {...ground} />
        <MapLayers drawing={drawing} shapes={ground.countries} variant="static" />
      </svg>
    </LinkProvider>,
  )
}
