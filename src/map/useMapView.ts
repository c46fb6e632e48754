import { type RefObject, useMemo, useRef } from 'react'
import type { Frame } from '../geo/frame.ts'
import { fitFrame, type ScreenBox, type View } from '../geo/view.ts'

/** Where the map stands on the screen; read when needed, never stored in state. */
export interface MapView {
  /** The part of the map that nothing lies over, in CSS pixels from its top left corner. */
  box: () => ScreenBox
  /** The view of the whole story. */
  home: () => View
  /** What is shown now. */
  current: () => View
  /** Notes where the live camera stands; null gives the view back to the drawing. */
  follow: (view: View | null) => void
}

/** The view of a map whose free part is `boxRef`'s element inside `mapRef`'s. */
export function useMapView(
  frame: Frame,
  mapRef: RefObject<HTMLElement | null>,
  boxRef: RefObject<HTMLElement | null>,
): MapView {
  const live = useRef<View | null>(null)
  return useMemo(() => {
    const box = (): ScreenBox => {
      const outer = mapRef.current?.getBoundingClientRect() ?? new DOMRect()
      const inner = boxRef.current?.getBoundingClientRect() ?? outer
      const { width, height } = inner
      return { left: inner.left - outer.left, top: inner.top - outer.top, width, height }
    }
    const home = () => fitFrame(frame, box())
    return {
      box,
      home,
      current: () => live.current ?? home(),
      follow: (view) => {
        live.current = view
      },
    }
  }, [frame, mapRef, boxRef])
}
