import type { FlowKind } from '../model/story.ts'
import { kindNames, kindOf } from './kinds.ts'
import { OPACITIES, OUTLINE_WIDTHS } from './lineLooks.ts'
import { type ColourScheme, PALETTES } from './palette.ts'

/**
 * CSS custom properties of lines (`--casing-opacity` and so on) and of both colour schemes: the reader's choice of
 * system, unless the page says one. Print is light, on paper as white as it comes.
 * Inside an element with `data-kind`, `--kind` is that kind's colour and `--kind-underline` how its passages
 * are underlined.
 */
export function colourCss(): string {
  return [
    `:root{${scheme('light')};${looks()}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){${scheme('dark')}}}`,
    `@media screen{:root[data-theme=dark]{${scheme('dark')}}}`,
    '@media print{:root{--sea:#FFFFFF;--paper:#FFFFFF}}',
    ...kindNames().map(kindRule),
  ].join('')
}

function scheme(name: ColourScheme): string {
  const ground = Object.entries(PALETTES[name]).map(([use, colour]) => `--${kebab(use)}:${colour}`)
  const kinds = kindNames().map((kind) => `--kind-${kind}:${kindOf(kind).colour[name]}`)
  return [`color-scheme:${name}`, ...ground, ...kinds].join(';')
}

function looks(): string {
  const opacities = Object.entries(OPACITIES).map(([use, value]) => `--${use}-opacity:${value}`)
  const widths = Object.entries(OUTLINE_WIDTHS).map(([use, px]) => `--${use}-outline:${px}px`)
  return [...opacities, ...widths].join(';')
}

function kindRule(kind: FlowKind): string {
  return `[data-kind=${kind}]{--kind:var(--kind-${kind});--kind-underline:${underlineOf(kind)}}`
}

/** Text has no dashes of our own length: the nearest style and a whole width stand for them. */
function underlineOf(kind: FlowKind): string {
  const { width, dash } = kindOf(kind)
  const [length] = dash
  const style = length === undefined ? 'solid' : length === 0 ? 'dotted' : 'dashed'
  return `${Math.max(1, Math.floor(width))}px ${style}`
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
