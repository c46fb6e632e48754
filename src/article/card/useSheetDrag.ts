import { type MouseEvent, type PointerEvent, type RefObject, useRef } from 'react'
import { restingHeight, type SheetHeight } from './sheet.ts'

/** A finger that moves less, in CSS pixels, has tapped. */
const TAP = 8

/** A finger on the handle. */
interface Drag {
  /** Where it came down, in CSS pixels from the window's top. */
  from: number
  /** The sheet's height then, in CSS pixels. */
  height: number
  hasMoved: boolean
}

/** The events of a handle by which a sheet is dragged to another of its heights; a tap goes to `onTap`. */
export function useSheetDrag(
  sheetRef: RefObject<HTMLElement | null>,
  onHeight: (height: SheetHeight) => void,
  onTap: () => void,
) {
  const drag = useRef<Drag | null>(null)
  const wasDragged = useRef(false)
  const end = (isKept: boolean) => {
    const sheet = sheetRef.current
    const hasMoved = drag.current?.hasMoved ?? false
    drag.current = null
    if (!hasMoved || !sheet) return
    const height = restingHeight(sheet.offsetHeight, innerHeight)
    delete sheet.dataset.dragged
    sheet.style.removeProperty('--dragged')
    if (isKept) onHeight(height)
  }
  return {
    onPointerDown: (event: PointerEvent) => {
      const sheet = sheetRef.current
      wasDragged.current = false
      if (!sheet || event.button !== 0) return
      event.currentTarget.setPointerCapture(event.pointerId)
      drag.current = { from: event.clientY, height: sheet.offsetHeight, hasMoved: false }
    },
    onPointerMove: (event: PointerEvent) => {
      const sheet = sheetRef.current
      const { current } = drag
      if (!current || !sheet) return
      const up = current.from - event.clientY
      if (!current.hasMoved && Math.abs(up) < TAP) return
      current.hasMoved = true
      wasDragged.current = true
      sheet.dataset.dragged = ''
      sheet.style.setProperty('--dragged', `${current.height + up}px`)
    },
    onPointerUp: () => end(true),
    onPointerCancel: () => end(false),
    onClick: (event: MouseEvent) => {
      // The click that ends a drag; keys press without a pointer.
      if (!wasDragged.current || event.detail === 0) onTap()
      wasDragged.current = false
    },
  }
}
