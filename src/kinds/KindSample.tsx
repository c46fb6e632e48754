import type { StoryKind } from '../model/story.ts'
import { KindCross, KindHead, kindStroke } from './KindShapes.tsx'
import { lookOf } from './looks.ts'

/** A short line drawn as the arcs of a kind are: colour, dash, head and cross stroke. */
export function KindSample({ kind }: { kind: StoryKind }) {
  const hasHead = lookOf(kind).head !== 'none'
  return (
    <svg
      className="kind-sample"
      data-look={kind.look}
      viewBox="0 0 36 12"
      width="36"
      height="12"
      aria-hidden="true"
    >
      <path className="sample-line" d={hasHead ? 'M2 6H28' : 'M3 6H33'} {...kindStroke(kind)} />
      <KindHead kind={kind} transform="translate(34.5 6)" />
      <KindCross kind={kind} transform="translate(13 6) scale(.8)" />
    </svg>
  )
}
