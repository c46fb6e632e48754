/** A line of a social card's text as it stands in the social card's SVG. */
export interface CardTextLine {
  text: string
  anchor: string
  x: number
  /** The baseline. */
  y: number
  size: number
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
  '&amp;': '&',
}

/** The lines beside the map, from the top down; the map's names are not among them. */
export function socialCardLines(svg: string): CardTextLine[] {
  return [...svg.matchAll(/<text (x="[^>]*)>(.*?)<\/text>/g)].map(([, tag = '', content = '']) => {
    const attribute = (name: string) => new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
    return {
      text: content
        .replace(/<[^>]*>/g, '')
        .replace(/&\S+?;/g, (entity) => ENTITIES[entity] ?? entity),
      anchor: attribute('text-anchor'),
      x: Number(attribute('x')),
      y: Number(attribute('y')),
      size: Number(attribute('font-size')),
    }
  })
}
