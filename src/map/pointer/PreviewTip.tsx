import { type RefObject, useLayoutEffect } from 'react'
import { useStore } from 'zustand'
import type { StoreApi } from 'zustand/vanilla'
import { Tooltip } from './Tooltip.tsx'
import type { Preview } from './usePointer.ts'

/** What {@link PreviewTip} shows and where. */
export interface PreviewTipProps {
  /** What is previewed now. */
  preview: StoreApi<Preview | null>
  mapRef: RefObject<HTMLElement | null>
}

/** The preview of what is pointed at, which the map says with `data-pointing`: nothing else is drawn anew when it moves. */
export function PreviewTip({ preview: store, mapRef }: PreviewTipProps) {
  const preview = useStore(store)
  const isPointing = preview !== null
  useLayoutEffect(() => {
    mapRef.current?.toggleAttribute('data-pointing', isPointing)
  }, [mapRef, isPointing])
  return preview && <Tooltip {...preview} />
}
