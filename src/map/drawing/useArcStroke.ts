import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import type { KindStroke } from '../../kinds/KindShapes.tsx'
import { STRONG_WIDTH } from '../../kinds/lineLooks.ts'
import { emphasisOf } from '../../linking/emphasis.ts'
import { useFirstEmphasis, useLink } from '../../linking/LinkProvider.tsx'
import type { LinkState } from '../../linking/linkStore.ts'
import type { Target } from '../../model/target.ts'

/** Attributes of a path that is stroked as wide as its flow's emphasis asks for. */
export interface ArcStroke extends Partial<KindStroke> {
  ref: RefObject<SVGPathElement | null>
}

/**
 * How a flow's line is stroked, `width` CSS pixels wide in normal emphasis. From its first appearance on, the path is kept
 * current without being drawn anew: a click changes what it must and nothing else.
 */
export function useArcStroke(
  id: string,
  width: number,
  strokeOf: (width: number) => Partial<KindStroke>,
): ArcStroke {
  const { story, followed } = useLink()
  const ref = useRef<SVGPathElement>(null)
  const target: Target = { kind: 'flow', id }
  const isStrong = useFirstEmphasis(target) === 'strong'
  const strokeIn = (isStrong: boolean) => strokeOf(isStrong ? width * STRONG_WIDTH : width)
  const latest = useRef(strokeIn)
  useLayoutEffect(() => {
    latest.current = strokeIn
  })
  useEffect(() => {
    const isStrongIn = ({ hovered, picked }: LinkState) =>
      emphasisOf(story, { hovered, picked: picked?.target ?? null }, { kind: 'flow', id }) ===
      'strong'
    const show = (isStrong: boolean) => {
      const { strokeWidth, strokeDasharray } = latest.current(isStrong)
      ref.current?.setAttribute('stroke-width', String(strokeWidth))
      if (strokeDasharray) ref.current?.setAttribute('stroke-dasharray', strokeDasharray)
    }
    // It may have changed since it was drawn.
    let isShown = isStrongIn(followed.getState())
    show(isShown)
    return followed.subscribe((state) => {
      if (isStrongIn(state) === isShown) return
      isShown = !isShown
      show(isShown)
    })
  }, [followed, story, id])
  return { ref, ...strokeIn(isStrong) }
}
