/** A rectangle in any units. */
interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** The outline of the box, as the `d` of a path. */
export function boxPath({ x, y, width, height }: Box): string {
  return `M${x} ${y}h${width}v${height}h${-width}z`
}

/** Slanting lines that fill the box, as the `d` of a path; all boxes with one gap lie on the same lines. */
export function hatchPath({ x, y, width, height }: Box, gap: number): string {
  const [right, bottom] = [x + width, y + height]
  const first = Math.ceil((x + y) / gap)
  const count = Math.max(0, Math.floor((right + bottom) / gap) - first + 1)
  return Array.from({ length: count }, (_, i) => {
    const sum = (first + i) * gap
    const [left, low] = [Math.max(x, sum - bottom), Math.min(bottom, sum - x)]
    const [end, high] = [Math.min(right, sum - y), Math.max(y, sum - right)]
    return `M${short(left)} ${short(low)}L${short(end)} ${short(high)}`
  }).join('')
}

function short(length: number): number {
  return Math.round(length * 10) / 10
}
