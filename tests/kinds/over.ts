import { type Color, converter, parse } from 'culori'

const toRgb = converter('rgb')

/** The colour of a text such as `#D34100`. */
export function parsed(colour: string): Color {
  const known = parse(colour)
  if (!known) throw new Error(`${colour} is no colour.`)
  return known
}

/** What is seen of a colour that lies over another. */
export function over(top: string, ground: string, opacity: number): Color {
  return mixed(parsed(top), parsed(ground), opacity)
}

/** What is seen where grounds lie over each other, the uppermost first; behind all of them is white. */
export function opaque(grounds: readonly string[]): Color {
  return grounds
    .map((ground) => toRgb(parsed(ground)))
    .reduceRight<Color>((below, top) => mixed(top, below, top.alpha ?? 1), parsed('#ffffff'))
}

function mixed(top: Color, ground: Color, opacity: number): Color {
  const [a, b] = [toRgb(top), toRgb(ground)]
  const mix = (channel: 'r' | 'g' | 'b') => a[channel] * opacity + b[channel] * (1 - opacity)
  return { mode: 'rgb', r: mix('r'), g: mix('g'), b: mix('b') }
}
