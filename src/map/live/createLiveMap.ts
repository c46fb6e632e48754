import './maplibre.css'
import { LngLat, Map as MaplibreMap, setWorkerUrl } from 'maplibre-gl'
import type { FlowKind } from '../../model/story.ts'
import { gestureWords } from '../../words/gestureHints.ts'
import type { TargetLevel } from '../targetLevels.ts'
import { cameraOfView, limitCamera } from './camera.ts'
import {
  type CameraControl,
  type CameraSetup,
  controlCamera,
  firstCamera,
  type Standing,
} from './cameraControl.ts'
import { createLevelFader } from './levelFader.ts'
import { arcLayerId, LAYER_IDS, STATE_SOURCES } from './mapLayers.ts'
import { type MapColours, type MapData, mapStyle, themedPaint } from './mapStyle.ts'

/** What a live map is made from. */
export interface LiveMapOptions extends CameraSetup {
  container: HTMLElement
  data: MapData
  /** Address of MapLibre's worker. */
  workerUrl: string
  colours: MapColours
  /** One finger and the wheel are left to the page. */
  cooperative: boolean
  /** Name of the map for those who move it by keys. */
  title: string
  /** Languages for hints (BCP 47), the best first. */
  languages: readonly string[]
  /** How far forward everything is now: the map begins with it, without a fade. */
  levels: () => readonly TargetLevel[]
  /** The kinds that are shown now. */
  kinds: () => ReadonlySet<FlowKind>
  /** Calls back when the drawing below stands still. */
  whenStill: (callback: () => void) => void
  /** Milliseconds that a fade takes; 0 for readers who want no motion. */
  fadeDuration: () => number
  /** Called when a gesture was left to the page, with what to tell the reader and in which language. */
  onGestureLeft: (hint: { words: string; lang: string }) => void
  /** Called when the map has drawn, again after a lost context has come back. */
  onDrawn: () => void
  /** Called when the map's context is lost, for now or for good, with where the camera stands. */
  onLost: (standing: Standing) => void
  /** Called when the map fails before it has drawn. */
  onBroken: () => void
}

/** MapLibre's map of a story: the one place that owns it. */
export interface LiveMap extends CameraControl {
  /** The element whose children receive the map's gestures, for what is drawn above the map. */
  surface: HTMLElement
  setLevels: (wanted: readonly TargetLevel[]) => void
  setColours: (colours: MapColours) => void
  setKinds: (kinds: ReadonlySet<FlowKind>) => void
  /** Leaves one finger and the wheel to the page, or takes them. */
  setCooperative: (on: boolean) => void
  destroy: () => void
}

/** How far one can zoom out from the whole story, in zoom levels: further away, there is nothing to see. */
const ZOOM_OUT = 1

/** Creates the map in its container. Throws if the browser has no WebGL 2. */
export function createLiveMap(options: LiveMapOptions): LiveMap {
  const { container, frame, size, data } = options
  setWorkerUrl(options.workerUrl)
  const limits = () => {
    const { zoom } = cameraOfView(frame, options.home(), size())
    return { minZoom: zoom - ZOOM_OUT, maxZoom: zoom + Math.log2(options.largestZoom()) }
  }
  const standing = options.standing()
  const start = firstCamera(options, standing)
  const map = new MaplibreMap({
    container,
    style: mapStyle(data, options.colours),
    center: start.center,
    zoom: start.zoom,
    maxPitch: 0,
    dragRotate: false,
    touchPitch: false,
    attributionControl: false,
    cooperativeGestures: options.cooperative,
    fadeDuration: 0,
    locale: { 'Map.Title': options.title },
    transformConstrain: ({ lng, lat }, zoom) => {
      const camera = { center: { lon: lng, lat }, zoom }
      const { center, ...rest } = limitCamera(frame, camera, limits())
      return { center: new LngLat(center.lon, center.lat), ...rest }
    },
  })
  map.touchZoomRotate.disableRotation()
  map.keyboard.disableRotation()

  // As long as the drawing shows, it says where the map stands.
  let isShown = false
  const shown: CameraSetup = {
    ...options,
    onView: (view) => isShown && options.onView(view),
    onRest: () => isShown && options.onRest(),
  }
  const control = controlCamera(map, shown, standing)
  let isGone = false
  map.once('remove', () => {
    isGone = true
  })
  const fader = createLevelFader(({ target, level }) => {
    // A page may hear of a pick before it hears that the map has gone.
    if (isGone) return
    map.setFeatureState({ source: STATE_SOURCES[target.kind], id: target.id }, { level })
  }, options.fadeDuration)
  const setKinds = (kinds: ReadonlySet<FlowKind>) => {
    if (isGone) return
    map.setFilter(LAYER_IDS.arcCasings, ['in', ['get', 'kind'], ['literal', [...kinds]]])
    for (const { name } of data.kinds) {
      const visibility = kinds.has(name) ? 'visible' : 'none'
      map.setLayoutProperty(arcLayerId(name), 'visibility', visibility)
    }
  }
  const begin = () => {
    setKinds(options.kinds())
    fader.reset()
    fader.jumpTo(options.levels())
  }
  const announce = () => {
    isShown = true
    fader.jumpTo(options.levels())
    options.onView(control.view())
    options.onDrawn()
  }

  // The reader may have moved the drawing since, or be about to: the map goes on from there.
  const takeOver = () =>
    options.whenStill(() => {
      if (isGone) return
      if (control.goOn(options.standing())) map.once('idle', takeOver)
      else announce()
    })
  const fail = () => options.onBroken()

  map.on('cooperativegestureprevented', ({ gestureType }) => {
    const gesture = gestureType === 'wheel_zoom' ? 'wheel' : 'touch'
    options.onGestureLeft(gestureWords(gesture, options.languages, isMac()))
  })
  map.on('style.load', begin)
  map.on('webglcontextlost', fader.stop)
  map.on('webglcontextlost', () => {
    isShown = false
    options.onLost(control.standing())
  })
  map.on('webglcontextrestored', () => map.once('idle', takeOver))
  map.on('error', fail)
  map.once('idle', () => map.off('error', fail))
  map.once('idle', takeOver)
  map.once('remove', fader.stop)

  return {
    ...control,
    surface: map.getCanvasContainer(),
    setLevels: fader.fadeTo,
    setColours: (colours) => {
      for (const { layer, property, value } of themedPaint(colours, data.kinds)) {
        map.setPaintProperty(layer, property, value)
      }
    },
    setKinds,
    setCooperative: (on) => {
      if (on) map.cooperativeGestures.enable()
      else map.cooperativeGestures.disable()
    },
    destroy: () => map.remove(),
  }
}

/** Whether the keyboard has the keys of a Mac; MapLibre asks in the same way. */
function isMac(): boolean {
  return navigator.userAgent.includes('Mac')
}
