import { type RefObject, useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import type { Drawing } from '../geo/drawing.ts'
import { middleOf, zoomedTowards } from '../geo/moveView.ts'
import { fromScreen } from '../geo/view.ts'
import { useLink } from '../linking/LinkProvider.tsx'
import type { Hint } from './controls/GestureHint.tsx'
import type { GestureRules } from './pointer/moveDrawing.ts'
import { noteGestures } from './pointer/noteGestures.ts'
import type { MapView } from './useMapView.ts'
import { meantPoint } from './useShowPick.ts'
import type { StillView } from './useStillView.ts'

/** What {@link useMovedDrawing} needs. */
export interface MovedDrawingSetup {
  drawing: Drawing
  view: MapView
  still: StillView
  /** Whether the drawing can be moved at all. */
  isMovable: boolean
  /** One finger and the wheel are left to the page. */
  isCooperative: boolean
  /** Languages for hints (BCP 47), the best first. */
  languages: readonly string[]
  /** Called when the reader moves the map. */
  onUse: () => void
  /** Called when a gesture was left to the page around, with what to tell the reader. */
  onGestureLeft: (hint: Hint) => void
}

/** What buttons and keys do with a drawing that can be moved. */
export interface MovingDrawing {
  /** Zooms in on what is meant, or out. */
  zoomBy: (steps: number) => void
}

/** Steps of keys that zoom. */
const ZOOM_KEYS: Readonly<Record<string, number>> = { '+': 1, '=': 1, '-': -1 }

/**
 * Lets the reader move the drawing in `surfaceRef` by hand, and by keys inside `mapRef`, as long as it shows. Null where it
 * cannot be moved, or the page does not answer yet.
 */
export function useMovedDrawing(
  surfaceRef: RefObject<HTMLElement | null>,
  mapRef: RefObject<HTMLElement | null>,
  setup: MovedDrawingSetup,
): MovingDrawing | null {
  const { story, store } = useLink()
  const isMovable = useSyncExternalStore(
    neverChanges,
    () => setup.isMovable,
    () => false,
  )
  const latest = useRef(setup)
  useEffect(() => {
    latest.current = setup
  })
  const moving = useMemo(
    () => ({
      zoomBy: (steps: number) => {
        const { drawing, view, still, onUse } = latest.current
        const from = still.heading()
        const middle = middleOf(view.box())
        const around = fromScreen(from, middle)
        const picked = store.getState().picked?.target ?? null
        const meant = (steps > 0 && meantPoint(story, drawing, picked, around)) || around
        onUse()
        still.flyTo(zoomedTowards(from, meant, 2 ** steps, middle))
      },
    }),
    [story, store],
  )
  useEffect(() => {
    const [surface, map] = [surfaceRef.current, mapRef.current]
    if (!surface || !map || !isMovable) return
    const rules: GestureRules = {
      isCooperative: () => latest.current.isCooperative,
      onUse: () => latest.current.onUse(),
      onLeft: async (gesture) => {
        const { gestureWords } = await import('../words/gestureHints.ts')
        const isMac = navigator.userAgent.includes('Mac')
        latest.current.onGestureLeft(gestureWords(gesture, latest.current.languages, isMac))
      },
    }
    const isLeft = ({ ctrlKey, metaKey }: WheelEvent) =>
      latest.current.isCooperative && !ctrlKey && !metaKey
    const stopMoving = noteGestures(surface, isLeft, async (early) => {
      const { moveDrawing } = await import('./pointer/moveDrawing.ts')
      return moveDrawing(surface, () => latest.current.still, rules, early)
    })
    const press = (event: KeyboardEvent) => {
      const steps = ZOOM_KEYS[event.key]
      const isOther = event.ctrlKey || event.metaKey || event.altKey
      if (!steps || isOther || document.documentElement.dataset.map === 'live') return
      event.preventDefault()
      moving.zoomBy(steps)
    }
    map.addEventListener('keydown', press)
    return () => {
      stopMoving()
      map.removeEventListener('keydown', press)
    }
  }, [surfaceRef, mapRef, isMovable, moving])
  return isMovable ? moving : null
}

function neverChanges(): () => void {
  return () => {}
}
