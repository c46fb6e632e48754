import type { Map as MaplibreMap } from 'maplibre-gl'
import type { Bounds } from '../../geo/bounds.ts'
import type { Frame } from '../../geo/frame.ts'
import { moveToShow, type ScreenBox, type View } from '../../geo/view.ts'
import type { Camera } from './camera.ts'
import { cameraOfView, type MapSize, viewOfCamera } from './camera.ts'

/** Where a live map's camera stands and why, for a later map to go on from there. */
export interface Standing {
  /** Null at the view of the whole story, whatever the map's size. */
  camera: Camera | null
  /** What is kept in view when the size changes, in frame units. */
  shown: Bounds | null
}

/** What a live map's camera is moved by. */
export interface CameraSetup {
  frame: Frame
  size: () => MapSize
  /** The view of the whole story in the map's present size. */
  home: () => View
  /** The part of the map that nothing lies over. */
  box: () => ScreenBox
  /** Milliseconds that a flight takes at most. */
  flightDuration: () => number
  /** Where to go on from; null begins at the whole story. */
  standing: Standing | null
  /** Called on every frame in which the camera moves. */
  onView: (view: View) => void
}

/** Moves a live map's camera. */
export interface CameraControl {
  view: () => View
  standing: () => Standing
  /** Flies back to the whole story. */
  goHome: () => void
  /**
   * Moves only as far as needed to show the bounds (frame units) in the free part of the map, and keeps
   * them there when the map's size changes; null lets go of them.
   */
  show: (bounds: Bounds | null) => void
  zoomBy: (steps: number) => void
}

/** Takes charge of the map's camera; what the reader moves by hand stays where it is put. */
export function controlCamera(map: MaplibreMap, setup: CameraSetup): CameraControl {
  const { frame, size, home, onView } = setup
  let atHome = !setup.standing?.camera
  let shown = setup.standing?.shown ?? null
  let heading: View | null = null
  const current = () => {
    const { lng: lon, lat } = map.getCenter()
    return { center: { lon, lat }, zoom: map.getZoom() }
  }
  // Out of view a flight gets no frames, and yet it is where the reader wants to be.
  const goal = () => (heading ? cameraOfView(frame, heading, size()) : current())
  const view = () => viewOfCamera(frame, current(), size())
  const letGo = () => {
    atHome = false
    shown = null
  }
  const moveTo = (next: View, isHome: boolean) => {
    atHome = isHome
    const { center, zoom } = cameraOfView(frame, next, size())
    map.easeTo({ center, zoom, duration: setup.flightDuration() })
    heading = map.isMoving() ? next : null
  }
  const show = (bounds: Bounds | null) => {
    shown = bounds
    if (!bounds) return
    const from = heading ?? view()
    const next = moveToShow(from, bounds, setup.box())
    if (next.scale !== from.scale || next.x !== from.x || next.y !== from.y) moveTo(next, false)
  }
  map.on('move', () => onView(view()))
  map.on('moveend', () => {
    heading = null
  })
  map.on('movestart', ({ originalEvent }) => {
    if (originalEvent) letGo()
  })
  map.on('resize', () => {
    if (atHome) map.jumpTo(cameraOfView(frame, home(), size()))
    else if (shown) show(shown)
    onView(view())
  })
  return {
    view,
    standing: () => ({ camera: atHome ? null : goal(), shown }),
    goHome: () => {
      shown = null
      moveTo(home(), true)
    },
    show,
    zoomBy: (steps) => {
      letGo()
      map.zoomTo(map.getZoom() + steps, { duration: setup.flightDuration() })
    },
  }
}
