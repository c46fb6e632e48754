import type { Bounds } from '../../geo/bounds.ts'
import type { Camera } from './camera.ts'

/** Where a live map's camera stands and why, for a later map to go on from there. */
export interface Standing {
  /** Null at the view of the whole story, whatever the map's size. */
  camera: Camera | null
  /** What is kept in view when the size changes, in frame units. */
  shown: Bounds | null
}
