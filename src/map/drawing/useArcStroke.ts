import { type RefObject, useEffect, useRef, useSyncExternalStore } from 'react'
import type { KindStroke } from '../../kinds/KindShapes.tsx'
import { STRONG_WIDTH } from '../../kinds/lineLooks.ts'
import { emphasisOf } from '../../linking/emphasis.ts'
import { useLink } from '../../linking/LinkProvider.tsx'
import type { LinkState } from '../../linking/linkStore.ts'
import { useSafely } from '../../linking/useSafely.ts'

/** Attributes of a path that is stroked as wide as its flow's emphasis asks for. */
export interface ArcStroke extends Partial<KindStroke> {
  ref: RefObject<SVGPathElement | null>
}

const changesUnseen = () => () => {}

/**
 * How a flow's line is stroked, `width` CSS pixels wide in normal emphasis. The path is kept current without being drawn
 * anew: a click changes what it must and nothing else.
 */
export function useArcStroke(
  id: string,
  width: number,
  strokeOf: (width: number) => Partial<KindStroke>,
): ArcStroke {
  const { story, followed } = useLink()
  const safely = useSafely()
  const ref = useRef<SVGPathElement>(null)
  const widthIn = ({ hovered, picked }: LinkState) => {
    const attention = { hovered, picked: picked?.target ?? null }
    const isStrong = emphasisOf(story, attention, { kind: 'flow', id }) === 'strong'
    return isStrong ? width * STRONG_WIDTH : width
  }
  // What the server sent knows of no pick.
  const drawnWidth = useSyncExternalStore(
    changesUnseen,
    () => widthIn(followed.getState()),
    () => widthIn(followed.getInitialState()),
  )
  useEffect(() => {
    const show = (state: LinkState) => {
      const { strokeWidth, strokeDasharray } = strokeOf(widthIn(state))
      if (ref.current?.getAttribute('stroke-width') === String(strokeWidth)) return
      ref.current?.setAttribute('stroke-width', String(strokeWidth))
      if (strokeDasharray) ref.current?.setAttribute('stroke-dasharray', strokeDasharray)
    }
    show(followed.getState())
    return followed.subscribe(safely(show))
  })
  return { ref, ...strokeOf(drawnWidth) }
}
