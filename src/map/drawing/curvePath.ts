import { type Curve, tenth } from '../../geo/curve.ts'

/** SVG path data of a curve, to a tenth of a unit. */
export function curvePath([a, b, c, d]: Curve): string {
  const at = ({ x, y }: { x: number; y: number }) => `${tenth(x)} ${tenth(y)}`
  return `M${at(a)}C${at(b)} ${at(c)} ${at(d)}`
}
