import { lookOf } from '../../kinds/looks.ts'
import { PALETTES } from '../../kinds/palette.ts'

const { paper, ink } = PALETTES.light
const line = lookOf({ look: 'heavy', directed: true }).colour.light

/** The site's icon: an arc from one place to another. */
export const FAVICON = [
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">',
  `<rect width="32" height="32" rx="6" fill="${paper}"/>`,
  `<path d="M7 24C7 12 15 7 23 9" fill="none" stroke="${line}" stroke-width="3"/>`,
  `<path d="M21 4l7 7-9 3z" fill="${line}"/><circle cx="7" cy="25" r="3.5" fill="${ink}"/></svg>`,
].join('')
