import type { LiveMap } from '../../../src/map/live/createLiveMap.ts'

/** A live map that does nothing but what `own` says, in a surface of its own. */
export function fakeLiveMap(surface: HTMLElement, own: Partial<LiveMap>): LiveMap {
  const ignore = () => {}
  return {
    surface,
    view: () => ({ scale: 1, x: 0, y: 0 }),
    standing: () => ({ camera: null, shown: null }),
    show: ignore,
    goHome: ignore,
    goOn: () => false,
    zoomBy: ignore,
    setLevels: ignore,
    setColours: ignore,
    setKinds: ignore,
    setCooperative: ignore,
    destroy: ignore,
    ...own,
  }
}
