import { mapBoxesCss } from '../../geo/mapBoxesCss.ts'
import { usualLayoutsCss } from '../../geo/usualLayouts.ts'
import { colourCss } from '../../kinds/colourCss.ts'

/** The cascade layers of all style sheets: what stands further right wins, whatever its selectors. */
const LAYERS = ['tokens', 'maplibre', 'drawing', 'map', 'article', 'card', 'page', 'share', 'frame']

/** The style of a page, as text: what the modules of kinds and boxes say, and the page's own style sheets. */
export function pageCss(sheets: string): string {
  return `@layer ${LAYERS.join()};@layer tokens{${colourCss()}${mapBoxesCss()}}@layer drawing{${usualLayoutsCss()}}${sheets}`
}
