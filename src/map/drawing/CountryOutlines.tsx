import type { CountryShape } from '../../geo/world.ts'
import { useFirstEmphasis } from '../../linking/LinkProvider.tsx'
import type { CountryCode } from '../../model/story.ts'

/** Id of a country's shape in the drawing, for its outlines to use. No flow can have an id with an underscore. */
export function shapeId(code: CountryCode): string {
  return `_${code}`
}

/**
 * The outlines of the story's countries: above every fill and grey border, and those of strong countries above
 * those of their neighbours.
 */
export function CountryOutlines({ shapes }: { shapes: readonly CountryShape[] }) {
  return (
    <g className="outlines">
      {(['outline', 'strong-outline'] as const).map((className) =>
        shapes.map(({ code }) => (
          <Outline key={`${className} ${code}`} code={code} className={className} />
        )),
      )}
    </g>
  )
}

function Outline({ code, className }: { code: CountryCode; className: string }) {
  const emphasis = useFirstEmphasis({ kind: 'country', id: code })
  return (
    <use className={className} href={`#${shapeId(code)}`} data-of={code} data-emphasis={emphasis} />
  )
}
