import type { RefObject } from 'react'
import { useWords } from '../../words/words.ts'
import { nextHeight, type SheetHeight } from './sheet.ts'
import { useSheetDrag } from './useSheetDrag.ts'

/** What {@link SheetHandle} moves. */
export interface SheetHandleProps {
  sheetRef: RefObject<HTMLElement | null>
  height: SheetHeight
  onHeight: (height: SheetHeight) => void
}

/** The bar at the top of a card on a phone: a tap or a key goes to the next height, a finger drags to any. */
export function SheetHandle({ sheetRef, height, onHeight }: SheetHandleProps) {
  const { card } = useWords()
  const events = useSheetDrag(sheetRef, onHeight, () => onHeight(nextHeight(height)))
  return (
    <button
      type="button"
      className="sheet-handle"
      aria-label={height === 'whole' ? card.smaller : card.larger}
      {...events}
    />
  )
}
