import type { Standing } from '../live/cameraControl.ts'
import type { LiveMap } from '../live/createLiveMap.ts'
import type { LoadOptions } from './loadLiveMap.ts'

/** Which map shows: the drawing, MapLibre's, or the drawing because MapLibre's cannot be had. */
export type MapStatus = 'static' | 'live' | 'unavailable'

/** Fetches the live map's code and makes the map. Rejects if it cannot be had. */
export type LiveMapLoader = (options: LoadOptions) => Promise<LiveMap>

/** The live map once it has drawn, and which map shows. */
export interface LiveMapState {
  status: MapStatus
  map: LiveMap | null
}

/** One life of the live map, from the wish for it to its end. */
export interface LiveRun {
  /** Takes the map and its WebGL context away. Returns where its camera stood; null if it had none. */
  end: () => Standing | null
  /** Whether it has turned out that the map cannot be had. */
  isBroken: () => boolean
}

/**
 * Makes a live map and tells what shows from then on, and where a map stood that has lost its context; it ends by itself if the
 * map cannot be had.
 */
export function beginLiveRun(
  load: LiveMapLoader,
  options: Omit<LoadOptions, 'onDrawn' | 'onLost' | 'onBroken' | 'signal'>,
  tell: (state: LiveMapState) => void,
  keep: (standing: Standing) => void,
): LiveRun {
  let map: LiveMap | null = null
  const wish = new AbortController()
  let isOver = false
  let isBroken = false
  const show = (status: MapStatus) => {
    if (!isOver) tell({ status, map: status === 'live' ? map : null })
  }
  const finish = (status: MapStatus) => {
    show(status)
    isOver = true
    wish.abort()
    map?.destroy()
    map = null
  }
  const onBroken = () => {
    isBroken ||= !isOver
    finish('unavailable')
  }
  const made = load({
    ...options,
    signal: wish.signal,
    onDrawn: () => show('live'),
    onLost: (standing) => {
      keep(standing)
      show('unavailable')
    },
    onBroken,
  })
  made.then((ready) => {
    if (isOver) ready.destroy()
    else map = ready
  }, onBroken)
  return {
    end: () => {
      const standing = map?.standing() ?? null
      finish('static')
      return standing
    },
    isBroken: () => isBroken,
  }
}
