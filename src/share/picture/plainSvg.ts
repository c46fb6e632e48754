const SVG = 'http://www.w3.org/2000/svg'

/** What an element hands down to what is inside it. */
const HANDED_DOWN = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-dasharray',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'letter-spacing',
  'text-anchor',
] as const

/** Attributes that say where something is and what it is; looks are written anew. */
const KEPT =
  /^(id|class|lang|d|x|y|dy|x1|x2|y1|y2|cx|cy|r|width|height|viewBox|transform|direction|data-(target|emphasis))$/

/** Nobody sees these. */
const UNSEEN = '.arc-hit, .place-hit'

/** What {@link plainSvg} writes besides the drawing. */
export interface SvgWords {
  title: string
  description: string
}

/**
 * A drawing that stands in the page as a file of its own, which looks as the page's styles make it look: all of them are
 * written into attributes, for programs that know no style sheets. Inside of `.map-drawing` lines are as wide as at
 * `fixed` units of the drawing per CSS pixel, whatever scales them later.
 */
export function plainSvg(
  drawn: SVGSVGElement,
  fixed: number,
  { title, description }: SvgWords,
): string {
  const plain = plainElement(drawn, new Map(), 1, fixed)
  if (!plain) return ''
  plain.setAttribute('role', 'img')
  for (const [name, text] of [
    ['desc', description],
    ['title', title],
  ] as const) {
    const element = document.createElementNS(SVG, name)
    element.textContent = text
    plain.prepend(element)
  }
  return new XMLSerializer().serializeToString(plain)
}

function plainElement(
  drawn: Element,
  around: ReadonlyMap<string, string>,
  unit: number,
  fixed: number,
): Element | null {
  const style = getComputedStyle(drawn)
  const isMap = drawn.matches('.map-drawing')
  if (drawn.matches(UNSEEN) || (!isMap && style.display === 'none' && !drawn.closest('defs')))
    return null
  const own = isMap ? fixed : drawn.matches('.fixed-size') ? 1 : unit
  const plain = document.createElementNS(SVG, drawn.localName === 'a' ? 'g' : drawn.localName)
  for (const { name, value } of drawn.attributes) {
    if (KEPT.test(name) || (name === 'href' && drawn.localName === 'use')) {
      plain.setAttribute(name, value)
    }
  }
  if (style.transform !== 'none' && !drawn.hasAttribute('transform') && !isMap) {
    plain.setAttribute('transform', style.transform)
  }
  if (drawn.localName === 'circle') plain.setAttribute('r', style.r.replace('px', ''))
  if (drawn.matches('.kind-sample')) plain.setAttribute('overflow', 'visible')
  if (style.opacity !== '1') plain.setAttribute('opacity', style.opacity)
  const looks = new Map(
    HANDED_DOWN.map((name) => [name, lookOf(name, style.getPropertyValue(name), own)]),
  )
  for (const [name, value] of looks) {
    if (value !== around.get(name)) plain.setAttribute(name, value)
  }
  for (const inside of drawn.childNodes) {
    const made =
      inside instanceof Element
        ? plainElement(inside, looks, own, fixed)
        : document.createTextNode(inside.textContent ?? '')
    if (made) plain.append(made)
  }
  return plain
}

/** A value as an attribute: without units, and lines in units of the drawing. */
function lookOf(name: string, value: string, unit: number): string {
  if (!/^stroke-(width|dasharray)$/.test(name)) return value
  return value.replace(/[\d.]+(px)?/g, (length) =>
    String(Number((Number.parseFloat(length) * unit).toFixed(3))),
  )
}
