import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Drawing } from '../geo/drawing.ts'
import type { View } from '../geo/view.ts'
import { useLink } from '../linking/LinkProvider.tsx'
import type { LiveMap } from './live/createLiveMap.ts'
import type { LoadOptions } from './loadLiveMap.ts'
import type { MapStatus } from './mapStatus.ts'
import { readerWantsMotion } from './motion.ts'
import type { Palette } from './palette.ts'
import type { MapView } from './useMapView.ts'
import { whenWanted } from './whenWanted.ts'

/** Fetches the live map's code and makes the map. Rejects if it cannot be had. */
export type LiveMapLoader = (options: LoadOptions) => Promise<LiveMap>

/** What {@link useLiveMap} needs. */
export interface LiveMapSetup {
  drawing: Drawing
  view: MapView
  worldUrl: string
  palette: Palette
  cooperative: boolean
  /** Fetches the live map's code and makes it; null when the page keeps to the drawing. */
  load: LiveMapLoader | null
  /** Called on every frame in which the camera moves. */
  onView: (view: View) => void
}

/** The live map once it has drawn, and which map shows. */
export interface LiveMapState {
  status: MapStatus
  map: LiveMap | null
}

const FADE_MS = 150
const FLIGHT_MS = 500

/** Starts the live map when it is wanted, keeps it in its host element, and takes it away again. */
export function useLiveMap(
  hostRef: RefObject<HTMLElement | null>,
  setup: LiveMapSetup,
): LiveMapState {
  const { wholeStory: story } = useLink()
  const { drawing, worldUrl, cooperative, load, view } = setup
  const [state, setState] = useState<LiveMapState>({ status: 'static', map: null })
  const latest = useRef(setup)
  useEffect(() => {
    latest.current = setup
  })
  useEffect(() => state.map?.setPalette(setup.palette), [state.map, setup.palette])

  useEffect(() => {
    const host = hostRef.current
    if (!host || !load) return
    let map: LiveMap | null = null
    let gone = false
    let broken = false
    const giveUp = () => {
      broken = true
      if (!gone) setState({ status: 'unavailable', map: null })
      map?.destroy()
      map = null
    }
    const start = async () => {
      const made = await load({
        story,
        drawing,
        worldUrl,
        container: host,
        home: view.home,
        palette: latest.current.palette,
        box: view.box,
        named: drawing.places.map(({ code }) => code),
        cooperative,
        fadeDuration: () => (readerWantsMotion() ? FADE_MS : 0),
        flightDuration: () => (readerWantsMotion() ? FLIGHT_MS : 0),
        onView: (next) => latest.current.onView(next),
        onDrawn: () => {
          if (!gone) setState({ status: 'live', map })
        },
        onLost: () => {
          if (!gone) setState({ status: 'unavailable', map: null })
        },
        onBroken: giveUp,
      })
      if (gone || broken) made.destroy()
      else map = made
    }
    const forget = whenWanted(host.parentElement ?? host, () => void start().catch(giveUp))
    return () => {
      gone = true
      forget()
      map?.destroy()
      setState({ status: 'static', map: null })
    }
  }, [hostRef, story, drawing, worldUrl, cooperative, load, view])
  return state
}
