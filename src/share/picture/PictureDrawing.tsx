import type { CSSProperties } from 'react'
import type { Drawing } from '../../geo/drawing.ts'
import type { MarkLayout } from '../../geo/layout.ts'
import type { View } from '../../geo/view.ts'
import type { Ground } from '../../geo/world.ts'
import { GroundDefs } from '../../map/drawing/GroundDefs.tsx'
import { MapLayers } from '../../map/drawing/MapDrawing.tsx'
import { KeySample } from '../../sheet/KeySample.tsx'
import type { PictureSheet } from './pictureSheet.ts'

/** What {@link PictureDrawing} draws. */
export interface PictureDrawingProps {
  sheet: PictureSheet
  drawing: Drawing
  ground: Ground
  layout: MarkLayout
  /** How the picture's map shows the frame, in CSS pixels from the map's corner. */
  view: View
}

const FONTS = {
  title: '700 1px var(--serif)',
  foot: '400 1px var(--sans)',
} as const

/** The map with the words round it, in the colours of the page; inside the link of the story as it is shown. */
export function PictureDrawing({ sheet, drawing, ground, layout, view }: PictureDrawingProps) {
  const { scale, x, y } = view
  const { map } = sheet
  const part = {
    x: -x / scale,
    y: -y / scale,
    width: map.width / scale,
    height: map.height / scale,
  }
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${sheet.width} ${sheet.height}`}
      width={sheet.width}
      height={sheet.height}
      aria-hidden
    >
      <rect width={sheet.width} height={sheet.height} style={{ fill: 'var(--paper)' }} />
      {sheet.lines.map(({ use, text, x, y, size, direction }) => (
        <text
          key={y}
          className={`picture-${use}`}
          {...{ x, y, direction }}
          style={{
            font: FONTS[use],
            fontSize: size,
            fill: use === 'title' ? 'var(--ink)' : 'var(--quiet-ink)',
          }}
        >
          {text}
        </text>
      ))}
      {sheet.key.map((entry) => (
        <g key={entry.name} className="picture-key">
          <KeySample entry={entry} size={sheet.keySize} lineScale={1} />
          <text
            x={entry.nameX}
            y={entry.baseline}
            style={{ font: FONTS.foot, fontSize: sheet.keySize, fill: 'var(--ink)' }}
          >
            {entry.name}
          </text>
        </g>
      ))}
      <svg
        className="map-drawing"
        x={map.left}
        y={map.top}
        width={map.width}
        height={map.height}
        aria-hidden
        viewBox={`${part.x} ${part.y} ${part.width} ${part.height}`}
        style={{ '--fixed': 1 / scale } as CSSProperties}
      >
        <rect {...part} style={{ fill: 'var(--sea)' }} />
        <GroundDefs {...ground} />
        <MapLayers drawing={drawing} shapes={ground.countries} variant="static" layout={layout} />
      </svg>
    </svg>
  )
}
