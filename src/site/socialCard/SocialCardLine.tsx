import { ARABIC_FAMILY, type TextStyle } from './fonts.ts'

/** What {@link SocialCardLine} writes. */
export interface SocialCardLineProps {
  text: string
  style: TextStyle
  /** Size of the letters in pixels. */
  size: number
  /** Where the line begins or ends, as `anchor` says. */
  x: number
  /** The baseline. */
  y: number
  /** Which end of the line `x` is: `start` is the left one. */
  anchor: 'start' | 'end'
  /** The direction of the language that the line is in. */
  direction: 'ltr' | 'rtl'
  /** A colour. */
  fill: string
}

const RUNS = /\p{Script=Arabic}+|\P{Script=Arabic}+/gu

/**
 * One line of the social card's text. The renderer takes every line to run from left to right, so one that does
 * not is embedded in it (U+202B … U+202C).
 */
export function SocialCardLine({
  text,
  style,
  size,
  x,
  y,
  anchor,
  direction,
  fill,
}: SocialCardLineProps) {
  const runs = (direction === 'rtl' ? `\u202B${text}\u202C` : text).matchAll(RUNS)
  return (
    <text
      x={x}
      y={y}
      textAnchor={anchor}
      fontFamily={style.family}
      fontWeight={style.weight}
      fontSize={size}
      fill={fill}
    >
      {[...runs].map(({ index, 0: run }) =>
        /\p{Script=Arabic}/u.test(run) ? (
          <tspan key={index} fontFamily={ARABIC_FAMILY}>
            {run}
          </tspan>
        ) : (
          run
        ),
      )}
    </text>
  )
}
