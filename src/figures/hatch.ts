/** A rectangle in any units. */
interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** The outline of the box, as the `d` of a path. */
export function boxPath({ x, y, width, height }: Box): string {
  const wide = short(width)
  return `M${short(x)} ${short(y)}h${wide}v${short(height)}h${-wide}z`
}

/** Slanting lines that fill the box, as the `d` of a path; all boxes with one gap lie on the same lines. */
export function hatchPath({ x, y, width, height }: Box, gap: number): string {
  const [right, bottom] = [x + width, y + height]
  const first = Math.ceil((x + y) / gap)
  const count = Math.max(0, Math.floor((right + bottom) / gap) - first + 1)
  return Array.from({ length: count }, (_, i) => {
    const sum = (first + i) * gap
    const [left, low] = [Math.max(x, sum - bottom), Math.min(bottom, sum - x)]
    const way = short(Math.min(right, sum - y) - left)
    return way > 0 ? `M${short(left)} ${short(low)}l${way}${-way}` : ''
  }).join('')
}

function short(length: number): number {
  return Math.round(length * 10) / 10
}
