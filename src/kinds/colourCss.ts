import { OPACITIES, OUTLINE_WIDTHS, STRONGER } from './lineLooks.ts'
import { LOOKS, type Look } from './looks.ts'
import { type ColourScheme, PALETTES, type Palette, strengthened } from './palette.ts'
import { QUIET_SHARES, TINTS } from './textLooks.ts'

/**
 * CSS custom properties of lines and tints (`--casing-opacity` and so on) and of both colour schemes: the
 * reader's choice of system, unless the page says one; stronger for readers who ask for more contrast. Print is
 * light, on paper as white as it comes.
 * Inside an element with `data-look`, `--kind` is that look's colour and `--kind-underline` how passages of its kind
 * are underlined.
 */
export function colourCss(): string {
  return [
    inSchemes(scheme, looks()),
    `@media screen and (prefers-contrast:more){${inSchemes(strongerScheme, opacities(STRONGER))}}`,
    '@media print{:root{--sea:#FFFFFF;--paper:#FFFFFF}}',
    ...Object.entries(LOOKS).map(lookRule),
  ].join('')
}

/** What `declare` says of each scheme, where that scheme is shown, and what holds in both. */
function inSchemes(declare: (name: ColourScheme) => string, both: string): string {
  return [
    `:root{${declare('light')};${both}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){${declare('dark')}}}`,
    `@media screen{:root[data-theme=dark]{${declare('dark')}}}`,
  ].join('')
}

function scheme(name: ColourScheme): string {
  const looks = Object.entries(LOOKS).map(([look, { colour }]) => `--look-${look}:${colour[name]}`)
  return [`color-scheme:${name}`, ...colours(PALETTES[name]), ...looks].join(';')
}

function strongerScheme(name: ColourScheme): string {
  const usual = colours(PALETTES[name])
  return colours(strengthened(PALETTES[name]))
    .filter((declaration) => !usual.includes(declaration))
    .join(';')
}

function colours(palette: Palette): string[] {
  return Object.entries(palette).map(([use, colour]) => `--${kebab(use)}:${colour}`)
}

function looks(): string {
  const tints = Object.entries(TINTS).map(
    ([use, value]) => `--${use}-tint:${Math.round(100 * value)}%`,
  )
  const widths = Object.entries(OUTLINE_WIDTHS).map(([use, px]) => `--${use}-outline:${px}px`)
  const shares = Object.entries(QUIET_SHARES).map(([use, share]) => `--${use}-share:${share}`)
  return [opacities(OPACITIES), ...tints, ...widths, ...shares].join(';')
}

function opacities(values: Readonly<Record<string, number>>): string {
  return Object.entries(values)
    .map(([use, value]) => `--${use}-opacity:${value}`)
    .join(';')
}

function lookRule([name, look]: [string, Look]): string {
  return `[data-look=${name}]{--kind:var(--look-${name});--kind-underline:${underlineOf(look)}}`
}

/** Text has no dashes of our own length: the nearest style and a whole width stand for them. */
function underlineOf({ width, dash }: Look): string {
  const [length] = dash
  const style = length === undefined ? 'solid' : length === 0 ? 'dotted' : 'dashed'
  return `${Math.max(1, Math.floor(width))}px ${style}`
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
