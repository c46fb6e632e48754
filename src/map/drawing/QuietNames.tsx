import { memo } from 'react'
import { tenth } from '../../geo/curve.ts'
import { labelAnchor } from '../../geo/labelSides.ts'
import type { QuietName } from '../../geo/quietNames.ts'
import { QUIET_SHARES } from '../../kinds/textLooks.ts'
import { Fixed } from './Fixed.tsx'
import type { MarkVariants } from './markVariants.ts'

/** From the middle of a name to its baseline. */
const DROP = `${labelAnchor('on', 1).dy}em`

/** What {@link QuietNames} draws. */
export interface QuietNamesProps {
  names: readonly QuietName[]
  variants: MarkVariants
}

/** Lands and seas around, and capitals when one is near: they orient those who see the map, and mean nothing to pick. */
export const QuietNames = memo(function QuietNames({ names, variants }: QuietNamesProps) {
  return (
    <g className="quiet-names" aria-hidden>
      {names.map((name, index) =>
        variants.names.get(String(index))?.map(({ mark, className }) => {
          const { what, text, at } = name
          const key = `${index} ${className}`
          if (what !== 'capital') {
            // In the size of the frame and not in a group of its own: there may be many.
            return (
              <text key={key} className={className} data-what={what} x={at.x} y={at.y} dy={DROP}>
                {text}
              </text>
            )
          }
          const { textAnchor, dx, dy } = labelAnchor(mark.side, variants.size * QUIET_SHARES[what])
          return (
            <Fixed key={key} at={at} className={className}>
              <text data-what={what} x={tenth(dx)} y={tenth(dy)} textAnchor={textAnchor}>
                {text}
              </text>
            </Fixed>
          )
        }),
      )}
    </g>
  )
})
