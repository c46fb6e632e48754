import { type RenderedImage, Resvg, type ResvgRenderOptions } from '@resvg/resvg-js'
import { FONT_FILES } from './fonts.ts'

/** Only our own fonts: the same story gives the same bytes on every machine. */
const OPTIONS: ResvgRenderOptions = {
  font: {
    loadSystemFonts: false,
    fontFiles: [...FONT_FILES],
    defaultFontFamily: 'Source Sans 3',
    serifFamily: 'Source Serif 4',
    sansSerifFamily: 'Source Sans 3',
  },
}

/** The drawing as an image. */
export function rasterise(svg: string): RenderedImage {
  return new Resvg(svg, OPTIONS).render()
}

/** The width in pixels of all that the drawing paints; 0 if that is nothing. */
export function paintedWidth(svg: string): number {
  return new Resvg(svg, OPTIONS).getBBox()?.width ?? 0
}
