import { type RefObject, useMemo, useRef } from 'react'
import type { Frame } from '../geo/frame.ts'
import { fitFrame, fitPart, type Part, type ScreenBox, type View } from '../geo/view.ts'
import type { MapSize } from './live/camera.ts'

/**
 * Where the map stands on the screen; read when needed, never stored in state. A map without room, as in a
 * frame that is folded away, stands where it did when it last had some: in no box there is no view.
 */
export interface MapView {
  /** The size of the map. */
  size: () => MapSize
  /** The part of the map that nothing lies over, in CSS pixels from its top left corner. */
  box: () => ScreenBox
  /** The view of the whole story. */
  home: () => View
  /** What is shown now. */
  current: () => View
  /** Notes what part of the frame the drawing shows; null for the whole. */
  look: (part: Part | null) => void
  /** Notes where the live camera stands; null gives the view back to the drawing. */
  follow: (view: View | null) => void
}

interface Room {
  size: MapSize
  box: ScreenBox
}

/** Where a map is thought to stand before it has had any room; MapLibre thinks so, too. */
const UNSEEN: Room = {
  size: { width: 400, height: 300 },
  box: { left: 0, top: 0, width: 400, height: 300 },
}

/** The view of a map whose free part is `boxRef`'s element inside `mapRef`'s. */
export function useMapView(
  frame: Frame,
  mapRef: RefObject<HTMLElement | null>,
  boxRef: RefObject<HTMLElement | null>,
): MapView {
  const live = useRef<View | null>(null)
  const still = useRef<Part | null>(null)
  return useMemo(() => {
    let last = UNSEEN
    const room = (): Room => {
      last = roomOf(mapRef.current, boxRef.current) ?? last
      return last
    }
    const home = () => fitFrame(frame, room().box)
    return {
      size: () => room().size,
      box: () => room().box,
      home,
      current: () => live.current ?? (still.current ? fitPart(still.current, room().box) : home()),
      look: (part) => {
        still.current = part
      },
      follow: (view) => {
        live.current = view
      },
    }
  }, [frame, mapRef, boxRef])
}

function roomOf(map: HTMLElement | null, free: HTMLElement | null): Room | null {
  if (!map || !free) return null
  const outer = map.getBoundingClientRect()
  const { left, top, width, height } = free.getBoundingClientRect()
  if (width === 0 || height === 0) return null
  return {
    size: { width: map.clientWidth, height: map.clientHeight },
    box: { left: left - outer.left, top: top - outer.top, width, height },
  }
}
