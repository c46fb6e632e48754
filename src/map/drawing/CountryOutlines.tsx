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
export function CountryOutlines({
  shapes,
  ends,
}: {
  shapes: readonly CountryShape[]
  /** The countries at which flows end: the others have an outline only while they are picked. */
  ends: ReadonlySet<CountryCode>
}) {
  const actors = shapes.filter(({ code }) => ends.has(code))
  return (
    <g className="outlines">
      {actors.map(({ code }) => (
        <Outline key={code} code={code} className="outline" />
      ))}
      {shapes.map(({ code }) => (
        <Outline key={`strong ${code}`} code={code} className="strong-outline" />
      ))}
    </g>
  )
}

function Outline({ code, className }: { code: CountryCode; className: string }) {
  const emphasis = useFirstEmphasis({ kind: 'country', id: code })
  return (
    <use className={className} href={`#${shapeId(code)}`} data-of={code} data-emphasis={emphasis} />
  )
}
