import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { zoomLimit } from '../../geo/closePlaces.ts'
import type { Drawing } from '../../geo/drawing.ts'
import type { View } from '../../geo/view.ts'
import { storyOfKinds } from '../../kinds/kinds.ts'
import { useLink } from '../../linking/LinkProvider.tsx'
import type { Hint } from '../controls/GestureHint.tsx'
import type { Standing } from '../live/cameraControl.ts'
import type { MapColours } from '../live/mapStyle.ts'
import { fadeDuration, flightDuration } from '../motion.ts'
import { levelsOf } from '../targetLevels.ts'
import type { MapView } from '../useMapView.ts'
import { meantPoint } from '../useShowPick.ts'
import { beginLiveRun, type LiveMapLoader, type LiveMapState, type LiveRun } from './liveRun.ts'
import { type Watch, whileWanted } from './whileWanted.ts'

/** What {@link useLiveMap} needs. */
export interface LiveMapSetup {
  drawing: Drawing
  view: MapView
  worldUrl: string
  colours: MapColours
  cooperative: boolean
  /** Name of the live map for those who move it by keys. */
  title: string
  /** Languages for hints (BCP 47), the best first. */
  languages: readonly string[]
  /** Fetches the live map's code and makes it; null when the page keeps to the drawing. */
  load: LiveMapLoader | null
  /** Whether the address asks for the live map at once. */
  isAsked: boolean
  /** Whether it may start before the map is used. */
  isEager: () => boolean
  /** Where the drawing was moved to, for the live map to go on from. */
  standing: () => Standing | null
  /** Called when a live map has been taken away or has lost its context, with where it stood. */
  onEnd: (standing: Standing) => void
  /** Calls back when the drawing stands still. */
  whenStill: (callback: () => void) => void
  /** Called on every frame in which the camera moves. */
  onView: (view: View) => void
  /** Called when the camera has come to rest. */
  onRest: () => void
  /** Called when a gesture was left to the page around, with what to tell the reader. */
  onGestureLeft: (hint: Hint) => void
}

/**
 * Starts the live map in its host element when it is wanted and takes it away when it is far out of view,
 * as often as that happens; the camera goes on from where it stood, or the drawing was moved to since. A map that cannot be had is asked for once.
 */
export function useLiveMap(
  hostRef: RefObject<HTMLElement | null>,
  setup: LiveMapSetup,
): LiveMapState & Pick<Watch, 'want'> {
  const { wholeStory: story, store } = useLink()
  const { drawing, worldUrl, load, view, colours, cooperative, isAsked } = setup
  const [state, setState] = useState<LiveMapState>({ status: 'static', map: null })
  const latest = useRef(setup)
  const watch = useRef<Watch | null>(null)
  useEffect(() => {
    latest.current = setup
  })
  useEffect(() => state.map?.setColours(colours), [state.map, colours])
  useEffect(() => state.map?.setCooperative(cooperative), [state.map, cooperative])

  useEffect(() => {
    const host = hostRef.current
    if (!host || !load) return
    let run: LiveRun | null = null
    const limit = zoomLimit(drawing.places)
    const start = () => {
      if (run) return
      run = beginLiveRun(
        load,
        {
          story,
          drawing,
          worldUrl,
          container: host,
          home: view.home,
          standing: () => latest.current.standing(),
          whenStill: (callback) => latest.current.whenStill(callback),
          colours: latest.current.colours,
          size: view.size,
          box: view.box,
          largestZoom: () => limit(view.home().scale),
          cooperative: latest.current.cooperative,
          title: latest.current.title,
          languages: latest.current.languages,
          kinds: () => store.getState().kinds,
          levels: () => {
            const state = store.getState()
            return levelsOf(storyOfKinds(story, state.kinds), state)
          },
          fadeDuration,
          flightDuration,
          meant: (middle) =>
            meantPoint(story, drawing, store.getState().picked?.target ?? null, middle),
          onView: (next) => latest.current.onView(next),
          onRest: () => latest.current.onRest(),
          onGestureLeft: (hint) => latest.current.onGestureLeft(hint),
        },
        setState,
        (standing) => latest.current.onEnd(standing),
      )
    }
    const end = () => {
      const standing = run?.end()
      run = null
      if (standing) latest.current.onEnd(standing)
    }
    const leave = () => {
      if (!run?.isBroken()) end()
    }
    const wishes = { isAsked, isEager: () => latest.current.isEager() }
    const watching = whileWanted(host.parentElement ?? host, wishes, start, leave)
    watch.current = watching
    return () => {
      watching.forget()
      watch.current = null
      end()
    }
  }, [hostRef, story, store, drawing, worldUrl, load, view, isAsked])
  const want = useCallback(() => watch.current?.want(), [])
  return { ...state, want }
}
