import type { ReactNode } from 'react'
import { tenth } from '../../geo/curve.ts'
import type { Point } from '../../geo/mercator.ts'

/** What {@link Fixed} holds and where. */
export interface FixedProps {
  /** In frame units. */
  at: Point
  /** In degrees, clockwise from the east. */
  turn?: number
  className?: string | undefined
  children: ReactNode
}

/** Keeps its size in pixels at every scale of the map. */
export function Fixed({ at, turn = 0, className, children }: FixedProps) {
  const rotation = turn === 0 ? '' : ` rotate(${tenth(turn)})`
  return (
    <g className={className} transform={`translate(${tenth(at.x)} ${tenth(at.y)})${rotation}`}>
      <g className="fixed-size">{children}</g>
    </g>
  )
}
