import { BREAK_POINTS, CUSTOM_MEDIA, rem } from '../../geo/breakPoints.ts'
import { SHARE } from '../../geo/mapBoxes.ts'

/** No window is so wide, in CSS pixels. */
const NEVER = 1_000_000

/**
 * The style of a page whose map is wide: it stands above the article at any width of the window, and there takes more
 * of a window in which it could stand beside it.
 */
export function wideCss(css: string): string {
  const { beside, above } = CUSTOM_MEDIA
  const widths = [beside, above].map((media) => /[\d.]+rem/.exec(media)?.[0] ?? media)
  const unreached = css.replace(/@media[^{]*/g, (media) =>
    widths.reduce((sum, width) => sum.replaceAll(width, rem(NEVER)), media),
  )
  const share = `:root{--map-height:${100 * SHARE.wide}svh}`
  const most = `(min-height:${rem(BREAK_POINTS.low + 1)})`
  return `${unreached}@layer tokens{@media (min-width:${rem(BREAK_POINTS.beside)}) and ${most}{${share}}}`
}
