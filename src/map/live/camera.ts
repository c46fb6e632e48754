import type { Frame } from '../../geo/frame.ts'
import { nearestCopy, placeAt, placeInFrame } from '../../geo/frame.ts'
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

/** How far a camera may go. */
export interface CameraLimits {
  minZoom: number
  maxZoom: number
}

/** The nearest camera within the limits whose centre lies no further than half a frame beside the frame. */
export function limitCamera(frame: Frame, { center, zoom }: Camera, limits: CameraLimits): Camera {
  const at = nearestCopy(frame, placeInFrame(frame, center))
  const inside = {
    x: clamp(at.x, -frame.width / 2, frame.width * 1.5),
    y: clamp(at.y, -frame.height / 2, frame.height * 1.5),
  }
  const isInside = inside.x === at.x && inside.y === at.y
  return {
    center: isInside ? center : placeAt(frame, inside),
    zoom: clamp(zoom, limits.minZoom, limits.maxZoom),
  }
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}

/** The inverse of {@link cameraOfView}; the centre may come from any turn of the globe. */
export function viewOfCamera(frame: Frame, camera: Camera, size: MapSize): View {
  const scale = WORLD_SIZE * 2 ** camera.zoom * frame.unit
  const center = nearestCopy(frame, placeInFrame(frame, camera.center))
  return { scale, x: size.width / 2 - center.x * scale, y: size.height / 2 - center.y * scale }
}
