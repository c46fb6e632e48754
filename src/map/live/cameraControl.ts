import type { Map as MaplibreMap, MapMovementEvent } from 'maplibre-gl'
import type { Bounds } from '../../geo/bounds.ts'
import type { Frame } from '../../geo/frame.ts'
import type { Point } from '../../geo/mercator.ts'
import { zoomedTowards } from '../../geo/moveView.ts'
import { fromScreen, looksAlike, moveToShow, type ScreenBox, type View } from '../../geo/view.ts'
import type { Camera } from './camera.ts'
import { cameraOfView, type MapSize, viewOfCamera } from './camera.ts'

/** Where a live map's camera stands and why, for a later map to go on from there. */
export interface Standing {
  /** A view where the drawing was moved to before there was a camera; null at the whole story, whatever the map's size. */
  camera: Camera | View | null
  /** What is kept in view when the size changes. */
  shown: Shown | null
}

/** The camera with which a map begins that goes on from `standing`. */
export function firstCamera({ frame, size, home }: CameraSetup, standing: Standing | null): Camera {
  const stood = standing?.camera ?? home()
  return 'zoom' in stood ? stood : cameraOfView(frame, stood, size())
}

/** What is to be seen. */
interface Shown {
  /** In frame units. */
  bounds: Bounds
  /** How far one is zoomed in at least, in CSS pixels per frame unit; absent where that does not matter. */
  leastScale?: number
}

/** What a live map's camera is moved by. */
export interface CameraSetup {
  frame: Frame
  size: () => MapSize
  /** The view of the whole story in the map's present size. */
  home: () => View
  /** How far one can zoom in, as a multiple of the whole story's scale. */
  largestZoom: () => number
  /** The part of the map that nothing lies over. */
  box: () => ScreenBox
  /** Milliseconds that a flight takes at most. */
  flightDuration: () => number
  /** Where to go on from, asked when the map is made; null begins at the whole story. */
  standing: () => Standing | null
  /** The point that the reader looks at: what is picked, or what is next to the middle of the map; in frame units. */
  meant: (middle: Point) => Point | null
  /** Called on every frame in which the camera moves. */
  onView: (view: View) => void
  /** Called when the camera has come to rest, or the map has another size. */
  onRest: () => void
}

/** Moves a live map's camera. */
export interface CameraControl {
  view: () => View
  standing: () => Standing
  /** Flies back to the whole story. */
  goHome: () => void
  /**
   * Moves only as far as needed to show this in the free part of the map, and keeps it there when the map's size
   * changes; null lets go of it.
   */
  show: (shown: Shown | null) => void
  /** Goes on from where another map stands; tells whether it stood elsewhere. */
  goOn: (standing: Standing | null) => boolean
  /** Zooms in on what is meant, or out. */
  zoomBy: (steps: number) => void
}

/** Marks the events of movements that the reader made by a button; a gesture's carry their `originalEvent`. */
const BY_BUTTON = { isByButton: true }

/** Takes charge of the map's camera; what the reader moves by hand stays where it is put. */
export function controlCamera(
  map: MaplibreMap,
  setup: CameraSetup,
  standing: Standing | null,
): CameraControl {
  const { frame, size, home, onView } = setup
  const current = () => {
    const { lng: lon, lat } = map.getCenter()
    return { center: { lon, lat }, zoom: map.getZoom() }
  }
  const view = () => viewOfCamera(frame, current(), size())
  let atHome = !standing?.camera
  let shown = standing?.shown ?? null
  let heading: View | null = null
  // Where the reader or a pick wants it: out of reach while the map is small, and not reached out of view,
  // where a flight gets no frames.
  let wanted = standing?.camera ? firstCamera(setup, standing) : current()
  const letGo = () => {
    atHome = false
    shown = null
    heading = null
  }
  const jumpTo = (next: View) => map.jumpTo(cameraOfView(frame, next, size()))
  const flyTo = (next: View) => {
    map.easeTo({ ...cameraOfView(frame, next, size()), duration: setup.flightDuration() })
    heading = map.isMoving() ? next : null
  }
  const moved = (from: View, { bounds, leastScale }: Shown) =>
    moveToShow(from, bounds, setup.box(), leastScale)
  const show = (next: Shown | null) => {
    shown = next
    if (next) moveTo(next)
  }
  const moveTo = (wish: Shown) => {
    const from = heading ?? view()
    const next = moved(from, wish)
    if (next.scale === from.scale && next.x === from.x && next.y === from.y) return
    atHome = false
    flyTo(next)
    wanted = cameraOfView(frame, next, size())
  }
  const wantedView = () => {
    const there = viewOfCamera(frame, wanted, size())
    return shown ? moved(there, shown) : there
  }
  const settle = () => {
    const next = atHome ? home() : wantedView()
    if (atHome || !shown) jumpTo(next)
    else if (heading || !looksAlike(view(), next, setup.box())) flyTo(next)
  }
  if (!atHome) jumpTo(wantedView())
  map.on('movestart', (event) => {
    if (isByHand(event)) letGo()
  })
  map.on('move', (event) => {
    if (isByHand(event)) wanted = current()
    onView(view())
  })
  map.on('moveend', () => {
    if (map.isMoving()) return
    heading = null
    setup.onRest()
  })
  map.on('resize', () => {
    settle()
    onView(view())
    setup.onRest()
  })
  return {
    view,
    standing: () => ({ camera: atHome ? null : wanted, shown }),
    goHome: () => {
      shown = null
      atHome = true
      flyTo(home())
    },
    show,
    goOn: (next) => {
      const before = view()
      atHome = !next?.camera
      shown = next?.shown ?? null
      wanted = firstCamera(setup, next)
      jumpTo(atHome ? home() : wantedView())
      return !looksAlike(before, view(), setup.box())
    },
    zoomBy: (steps) => {
      const from = view()
      const { width, height } = size()
      const middle = { x: width / 2, y: height / 2 }
      const meant = (steps > 0 && setup.meant(fromScreen(from, middle))) || fromScreen(from, middle)
      const camera = cameraOfView(frame, zoomedTowards(from, meant, 2 ** steps, middle), size())
      map.easeTo({ ...camera, duration: setup.flightDuration() }, BY_BUTTON)
    },
  }
}

function isByHand(event: MapMovementEvent): boolean {
  return event.originalEvent !== undefined || 'isByButton' in event
}
