import { renderToStaticMarkup } from 'react-dom/server'
import type { Measure } from '../../sheet/wrapLines.ts'
import { ownWidth, type TextStyle } from './fonts.ts'
import { paintedWidth } from './rasterise.ts'
import { SocialCardLine } from './SocialCardLine.tsx'

/** Large enough that rounding is not seen, in pixels. */
const SIZE = 100

/**
 * Measures lines of a style at size 1, each only once. The renderer is asked only where it does more than set one letter
 * after the other: it reads all fonts anew each time.
 */
export function measureIn(style: TextStyle, direction: 'ltr' | 'rtl'): Measure {
  const known = new Map<string, number>()
  return (line) => {
    const width =
      known.get(line) ??
      (direction === 'ltr' ? ownWidth(style, line) : undefined) ??
      paintedWidth(lineSvg(line, style, direction)) / SIZE
    known.set(line, width)
    return width
  }
}

function lineSvg(text: string, style: TextStyle, direction: 'ltr' | 'rtl'): string {
  const place = { size: SIZE, x: 0, y: 0, anchor: 'start', fill: '#000' } as const
  const line = renderToStaticMarkup(<SocialCardLine {...{ text, style, direction }} {...place} />)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE}" height="${SIZE}">${line}</svg>`
}
