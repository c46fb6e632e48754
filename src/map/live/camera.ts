import type { Frame } from '../../geo/frame.ts'
import { placeAt, placeInFrame } from '../../geo/frame.ts'
import type { LonLat } from '../../geo/mercator.ts'
import { fromScreen, type View } from '../../geo/view.ts'

/** MapLibre's world has this many CSS pixels at zoom 0. */
const WORLD_SIZE = 512

/** Where MapLibre's camera stands. */
export interface Camera {
  center: LonLat
  zoom: number
}

/** The size of the map on the screen, in CSS pixels. */
export interface MapSize {
  width: number
  height: number
}

/** The camera that shows what the view shows. */
export function cameraOfView(frame: Frame, view: View, size: MapSize): Camera {
  return {
    center: placeAt(frame, fromScreen(view, { x: size.width / 2, y: size.height / 2 })),
    zoom: Math.log2(view.scale / (frame.unit * WORLD_SIZE)),
  }
}

/** The inverse of {@link cameraOfView}; the centre may come from any turn of the globe. */
export function viewOfCamera(frame: Frame, camera: Camera, size: MapSize): View {
  const scale = WORLD_SIZE * 2 ** camera.zoom * frame.unit
  const center = placeInFrame(frame, camera.center)
  const turn = 1 / frame.unit
  const x = center.x - Math.round((center.x - frame.width / 2) / turn) * turn
  return { scale, x: size.width / 2 - x * scale, y: size.height / 2 - center.y * scale }
}
