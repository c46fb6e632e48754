import { renderToStaticMarkup } from 'react-dom/server'
import type { Drawing } from '../../geo/drawing.ts'
import { layOutMarks } from '../../geo/layout.ts'
import { NAME_SIZE, usualLetters } from '../../geo/letters.ts'
import type { Ground } from '../../geo/world.ts'
import { colourCss } from '../../kinds/colourCss.ts'
import { LinkProvider } from '../../linking/LinkProvider.tsx'
import { createLinkStore } from '../../linking/linkStore.ts'
import { GroundDefs } from '../../map/drawing/GroundDefs.tsx'
import { MapLayers } from '../../map/drawing/MapDrawing.tsx'
import type { Story } from '../../model/story.ts'
import { KeySample } from '../../sheet/KeySample.tsx'
import { mapSheet, mapSheetCss, SHEET_KEY_SIZE, SHEET_WIDTH } from './mapSheet.ts'

/** Room round the frame, as a share of its longer side: labels stand outside the capitals. */
const SHEET_MARGIN = 0.08

/**
 * Id of the view that shows the map without the words round it, for pages that have these already:
 * `map.svg#_map`. No flow can have an id with an underscore.
 */
const MAP_ALONE = '_map'

/** The story's map as an SVG file that needs nothing else; it follows light and dark. */
export function renderMapSvg(story: Story, drawing: Drawing, ground: Ground, css: string): string {
  const { frame } = drawing
  const margin = Math.round(Math.max(frame.width, frame.height) * SHEET_MARGIN)
  const width = frame.width + 2 * margin
  const height = frame.height + 2 * margin
  const fixed = width / SHEET_WIDTH
  const mapHeight = Math.round(height / fixed)
  const sheet = mapSheet(story, drawing, mapHeight)
  const view = { scale: 1 / fixed, x: margin / fixed, y: margin / fixed }
  const layout = layOutMarks(drawing, {
    flows: story.flows,
    rooms: [{ view, map: { width: SHEET_WIDTH, height: mapHeight }, buttons: null }],
    letters: usualLetters(NAME_SIZE),
  })
  const style = [
    colourCss(),
    `.map-drawing.static{--fixed:${fixed}}`,
    css,
    mapSheetCss(),
    `#${MAP_ALONE}:target~.sheet-words{display:none}`,
    `#${MAP_ALONE}:target~.map-drawing{overflow:visible}`,
  ]
  return renderToStaticMarkup(
    <LinkProvider story={story} store={createLinkStore(story)}>
      <svg
        xmlns="http://www.w3.org/2000/svg"
        viewBox={`0 0 ${SHEET_WIDTH} ${sheet.height}`}
        width={SHEET_WIDTH}
        height={sheet.height}
        lang={story.lang}
      >
        <title>{story.title}</title>
        <desc>{story.alt}</desc>
        <style>{style.join('')}</style>
        <view id={MAP_ALONE} viewBox={`0 ${sheet.mapTop} ${SHEET_WIDTH} ${mapHeight}`} />
        <g className="sheet-words">
          <rect className="paper" width={SHEET_WIDTH} height={sheet.height} />
          {sheet.lines.map(({ className, text, x, y, direction }) => (
            <text key={y} {...{ className, x, y, direction }}>
              {text}
            </text>
          ))}
          {sheet.key.map((entry) => (
            <g key={entry.name}>
              <KeySample entry={entry} size={SHEET_KEY_SIZE} />
              <text className="key" x={entry.nameX} y={entry.baseline}>
                {entry.name}
              </text>
            </g>
          ))}
        </g>
        <svg
          className="map-drawing static"
          y={sheet.mapTop}
          width={SHEET_WIDTH}
          height={mapHeight}
          viewBox={`${-margin} ${-margin} ${width} ${height}`}
          aria-label={story.alt}
        >
          <rect className="sea" x={-margin} y={-margin} width={width} height={height} />
          <GroundDefs {...ground} />
          <MapLayers drawing={drawing} shapes={ground.countries} variant="static" layout={layout} />
        </svg>
      </svg>
    </LinkProvider>,
  )
}
