/** A point in the plane; the unit depends on the plane and is named where it is used. */
export interface Point {
  x: number
  y: number
}

/** A place on the globe, in degrees; `lon` may lie outside ±180 to stay near a neighbour. */
export interface LonLat {
  lon: number
  lat: number
}

/** Beyond this latitude Web Mercator has no room in its square. */
export const MAX_LATITUDE = 85.0511

/** Web Mercator: the world is the unit square, (0, 0) in the north-west, x grows by 1 per turn. */
export function project({ lon, lat }: LonLat): Point {
  const clamped = Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, lat))
  const phi = (clamped * Math.PI) / 180
  return {
    x: (lon + 180) / 360,
    y: 0.5 - Math.log(Math.tan(Math.PI / 4 + phi / 2)) / (2 * Math.PI),
  }
}

/** The inverse of {@link project}. */
export function unproject({ x, y }: Point): LonLat {
  return {
    lon: x * 360 - 180,
    lat: (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI,
  }
}
