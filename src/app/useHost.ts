import { useEffect, useState } from 'react'
import type { Theme } from '../embed/messages.ts'
import { openOutside } from '../embed/openOutside.ts'
import { type HostLine, talkToHost } from '../embed/talkToHost.ts'
import { useLink } from '../linking/LinkProvider.tsx'
import type { MapStatus } from '../map/mapStatus.ts'
import type { Surface } from './pageData.ts'

/** Lets the page around a frame take part, and leads links out of it; a page to explore listens to nobody. */
export function useHost(
  surface: Surface,
  status: MapStatus,
  setTheme: (theme: Theme) => void,
): void {
  const { wholeStory: story, store } = useLink()
  const [line, setLine] = useState<HostLine | null>(null)
  useEffect(() => {
    if (surface !== 'embed') return
    const opened = talkToHost({ story, store, setTheme })
    const keepInside = openOutside(document)
    setLine(opened)
    return () => {
      opened.stop()
      keepInside()
    }
  }, [surface, story, store, setTheme])
  useEffect(() => {
    if (status === 'unavailable') line?.report('The live map cannot be had; the drawing stays.')
  }, [line, status])
}
