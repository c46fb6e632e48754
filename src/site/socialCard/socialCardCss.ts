import { PALETTES } from '../../kinds/palette.ts'
import { FLOW_KINDS } from '../../model/story.ts'

const { land, border, storyLand, storyBorder, ink } = PALETTES.light

/**
 * The style sheet of the card's map: what `drawing.css` says, in words that the renderer knows. It has no
 * custom properties and scales strokes with the drawing; `pixel` is frame units per pixel of a mark.
 */
export function cardCss(pixel: number): string {
  return [
    '.arc-hit,.place-hit{display:none}',
    `.land{fill:${land}}`,
    `.borders{fill:none;stroke:${border};stroke-width:${0.5 * pixel}}`,
    `.country path{fill:${storyLand};stroke:${storyBorder};stroke-width:${0.6 * pixel};stroke-linejoin:round}`,
    '.arc path{fill:none;stroke-linecap:round}',
    `.arc .arc-casing{stroke:${land};opacity:0.7}`,
    ...FLOW_KINDS.map(kindCss),
    `.fixed-size{transform:scale(${pixel})}`,
    '.cross{stroke-width:2;stroke-linecap:round}',
    `.capital{fill:${ink};stroke:${land};stroke-width:3;paint-order:stroke}`,
    `.place-name{font-family:'Source Sans 3';font-weight:600;font-size:13.5px;fill:${ink};`,
    `stroke:${land};stroke-width:4;stroke-linejoin:round;paint-order:stroke}`,
  ].join('')
}

function kindCss(kind: (typeof FLOW_KINDS)[number]): string {
  const colour = PALETTES.light[kind]
  return [
    `.${kind} .arc-line,.${kind} .cross{stroke:${colour}}`,
    `.${kind} .head{fill:${colour};stroke:${land};stroke-width:2.5;stroke-linejoin:round;paint-order:stroke}`,
    `.${kind} .open{fill:none;stroke:${colour};stroke-width:1.75;stroke-linecap:round}`,
  ].join('')
}
