import 'maplibre-gl/dist/maplibre-gl.css'
import { LngLat, Map as MaplibreMap, setWorkerUrl } from 'maplibre-gl'
import type { Bounds } from '../../geo/bounds.ts'
import type { Frame } from '../../geo/frame.ts'
import { moveToShow, type ScreenBox, type View } from '../../geo/view.ts'
import type { CountryCode, FlowKind } from '../../story/story.ts'
import type { Palette } from '../palette.ts'
import { cameraOfView, limitCamera, viewOfCamera } from './camera.ts'
import { createEmphasisFader, type Loudness } from './emphasisFader.ts'
import { gestureWords } from './gestureWords.ts'
import { LAYER_IDS, STATE_SOURCES } from './mapLayers.ts'
import { type MapData, mapStyle, themedPaint } from './mapStyle.ts'
import type { Standing } from './standing.ts'

/** What a live map is made from. */
export interface LiveMapOptions {
  container: HTMLElement
  data: MapData
  /** Address of MapLibre's worker. */
  workerUrl: string
  frame: Frame
  /** The view of the whole story in the map's present size: the drawing's, so that nothing moves. */
  home: () => View
  /** Where to go on from, if the map was there before; null begins at the whole story. */
  standing: Standing | null
  /** The part of the map that nothing lies over. */
  box: () => ScreenBox
  palette: Palette
  /** Countries whose names the drawing itself sets beside their capitals. */
  named: readonly CountryCode[]
  /** One finger and the wheel are left to the page. */
  cooperative: boolean
  /** Languages for hints (BCP 47), the best first. */
  languages: readonly string[]
  /** Milliseconds that a fade takes; 0 for readers who want no motion. */
  fadeDuration: () => number
  /** Milliseconds that a camera flight takes at most. */
  flightDuration: () => number
  /** Called on every frame in which the camera moves. */
  onView: (view: View) => void
  /** Called when a gesture was left to the page, with what to tell the reader and in which language. */
  onGestureLeft: (hint: { words: string; lang: string }) => void
  /** Called when the map has drawn, again after a lost context has come back. */
  onDrawn: () => void
  /** Called when the map's context is lost, for now or for good. */
  onLost: () => void
  /** Called when the map fails before it has drawn. */
  onBroken: () => void
}

/** MapLibre's map of a story: the one place that owns it. */
export interface LiveMap {
  /** The element whose children receive the map's gestures, for what is drawn above the map. */
  surface: HTMLElement
  setEmphasis: (wanted: readonly Loudness[]) => void
  setPalette: (palette: Palette) => void
  setKinds: (kinds: ReadonlySet<FlowKind>) => void
  /** Flies back to the whole story. */
  goHome: () => void
  /**
   * Moves only as far as needed to show the bounds (frame units) in the free part of the map, and keeps
   * them there when the map's size changes; null lets go of them.
   */
  show: (bounds: Bounds | null) => void
  zoomBy: (steps: number) => void
  /** Leaves one finger and the wheel to the page, or takes them. */
  setCooperative: (on: boolean) => void
  standing: () => Standing
  destroy: () => void
}

/**
 * From the whole story, in zoom levels: closer, the outlines would show how much they were simplified;
 * further away, there is nothing to see.
 */
const ZOOM_RANGE = { in: 2.5, out: 1 }

/** Creates the map in its container. Throws if the browser has no WebGL 2. */
export function createLiveMap(options: LiveMapOptions): LiveMap {
  const { container, frame, data } = options
  setWorkerUrl(options.workerUrl)
  const size = () => ({ width: container.clientWidth, height: container.clientHeight })
  const limits = () => {
    const { zoom } = cameraOfView(frame, options.home(), size())
    return { minZoom: zoom - ZOOM_RANGE.out, maxZoom: zoom + ZOOM_RANGE.in }
  }
  const home = cameraOfView(frame, options.home(), size())
  const start = options.standing?.camera ?? home
  const map = new MaplibreMap({
    container,
    style: mapStyle(data, options.palette, home.zoom, options.named),
    center: start.center,
    zoom: start.zoom,
    maxPitch: 0,
    dragRotate: false,
    touchPitch: false,
    attributionControl: false,
    cooperativeGestures: options.cooperative,
    fadeDuration: 0,
    locale: { 'Map.Title': 'Zoomable map; arrow keys move it' },
    transformConstrain: ({ lng, lat }, zoom) => {
      const camera = { center: { lon: lng, lat }, zoom }
      const { center, ...rest } = limitCamera(frame, camera, limits())
      return { center: new LngLat(center.lon, center.lat), ...rest }
    },
  })
  map.touchZoomRotate.disableRotation()
  map.keyboard.disableRotation()

  const currentCamera = () => {
    const { lng: lon, lat } = map.getCenter()
    return { center: { lon, lat }, zoom: map.getZoom() }
  }
  const currentView = () => viewOfCamera(frame, currentCamera(), size())
  const fader = createEmphasisFader(({ target, level }) => {
    map.setFeatureState({ source: STATE_SOURCES[target.kind], id: target.id }, { level })
  }, options.fadeDuration)
  let wanted: readonly Loudness[] = []
  let drawn = false
  const announce = () => {
    drawn = true
    fader.reset()
    fader.fadeTo(wanted)
    options.onView(currentView())
    options.onDrawn()
  }

  const fail = () => options.onBroken()

  map.on('move', () => options.onView(currentView()))
  let atHome = !options.standing?.camera
  let shown = options.standing?.shown ?? null
  let heading: View | null = null
  map.on('moveend', () => {
    heading = null
  })
  map.on('movestart', ({ originalEvent }) => {
    if (!originalEvent) return
    atHome = false
    shown = null
  })
  map.on('resize', () => {
    if (atHome) map.jumpTo(cameraOfView(frame, options.home(), size()))
    else if (shown) show(shown)
    options.onView(currentView())
  })
  map.on('cooperativegestureprevented', ({ gestureType }) => {
    const gesture = gestureType === 'wheel_zoom' ? 'wheel' : 'touch'
    options.onGestureLeft(gestureWords(gesture, options.languages, isMac()))
  })
  map.on('webglcontextlost', options.onLost)
  map.on('webglcontextrestored', () => map.once('idle', announce))
  map.on('error', fail)
  map.once('idle', () => map.off('error', fail))
  map.once('idle', announce)
  map.once('remove', fader.stop)

  const moveTo = (view: View, isHome: boolean) => {
    atHome = isHome
    const { center, zoom } = cameraOfView(frame, view, size())
    map.easeTo({ center, zoom, duration: options.flightDuration() })
    heading = map.isMoving() ? view : null
  }
  const show = (bounds: Bounds | null) => {
    shown = bounds
    if (!bounds) return
    const view = heading ?? currentView()
    const next = moveToShow(view, bounds, options.box())
    if (next.scale !== view.scale || next.x !== view.x || next.y !== view.y) moveTo(next, false)
  }
  return {
    surface: map.getCanvasContainer(),
    setEmphasis: (next) => {
      wanted = next
      if (drawn) fader.fadeTo(next)
    },
    setPalette: (palette) => {
      for (const { layer, property, value } of themedPaint(palette)) {
        map.setPaintProperty(layer, property, value)
      }
    },
    setKinds: (kinds) => {
      for (const layer of [LAYER_IDS.arcCasings, LAYER_IDS.arcs]) {
        map.setFilter(layer, ['in', ['get', 'kind'], ['literal', [...kinds]]])
      }
    },
    goHome: () => {
      shown = null
      moveTo(options.home(), true)
    },
    show,
    zoomBy: (steps) => {
      atHome = false
      shown = null
      map.zoomTo(map.getZoom() + steps, { duration: options.flightDuration() })
    },
    setCooperative: (on) => {
      if (on) map.cooperativeGestures.enable()
      else map.cooperativeGestures.disable()
    },
    standing: () => ({ camera: atHome ? null : currentCamera(), shown }),
    destroy: () => map.remove(),
  }
}

/** Whether the keyboard has the keys of a Mac; MapLibre asks in the same way. */
function isMac(): boolean {
  return navigator.userAgent.includes('Mac')
}
