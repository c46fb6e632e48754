import { OPACITIES } from '../../kinds/lineLooks.ts'
import { LOOKS, type Look } from '../../kinds/looks.ts'
import { PALETTES } from '../../kinds/palette.ts'
import { CARD_NAME_SIZE } from './socialCardMap.ts'

const { land, border, storyLand, storyBorder, ink, quietInk } = PALETTES.light
const { casing } = OPACITIES

/**
 * The style sheet of the social card's map: what `drawing.css` says, in words that the renderer knows. It has no
 * custom properties and scales strokes with the drawing; `pixel` is frame units per pixel of a mark.
 */
export function socialCardCss(pixel: number): string {
  return [
    '.arc-hit,.place-hit,.strong-outline{display:none}',
    `.land{fill:${land}}`,
    `.borders{fill:none;stroke:${border};stroke-width:${0.5 * pixel}}`,
    `.country{fill:${storyLand}}.country.mentioned{fill:${land}}`,
    `.outline{fill:none;stroke:${storyBorder};stroke-width:${0.6 * pixel};stroke-linejoin:round}`,
    '.arc path,.arc-casing{fill:none;stroke-linecap:round}',
    `.arc-casing{stroke:${land};opacity:${casing}}`,
    `.head{stroke:${land};stroke-linejoin:round;paint-order:stroke}`,
    '.kind-sample .head{stroke:none}',
    '.sample-line{stroke-linecap:round}',
    `.width-sample{stroke:${quietInk};fill:none}`,
    ...Object.entries(LOOKS).map(lookCss),
    `.fixed-size{transform:scale(${pixel})}`,
    '.cross{stroke-linecap:round}',
    `.leader{stroke:${quietInk};stroke-width:1}`,
    `.capital{fill:${ink};stroke:${land};stroke-width:3;paint-order:stroke}`,
    `.capital.town{fill:${land};stroke:${ink};stroke-width:2}`,
    `.place-name{font-family:'Source Sans 3';font-weight:600;font-size:${CARD_NAME_SIZE}px;fill:${ink};`,
    `stroke:${land};stroke-width:4;stroke-linejoin:round;paint-order:stroke}`,
  ].join('')
}

function lookCss([name, look]: [string, Look]): string {
  const colour = look.colour.light
  const own = `[data-look='${name}']`
  return [
    `${own} .sample-line,${own} .arc-line,${own} .cross{stroke:${colour}}`,
    `${own} .head{fill:${colour}}`,
    `${own} .open{fill:none;stroke:${colour};stroke-linecap:round}`,
    `${own} .hollow{fill:${land};stroke:${colour};paint-order:normal}`,
  ].join('')
}
