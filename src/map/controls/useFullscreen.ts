import { useCallback, useSyncExternalStore } from 'react'

/** Whether the page fills the screen, and what changes that. */
export interface Fullscreen {
  isOn: boolean
  /** Null where the browser or the page around a frame does not allow it. */
  toggle: (() => void) | null
}

/** The fullscreen state of the whole page. Nothing is allowed until the page answers to the reader. */
export function useFullscreen(): Fullscreen {
  const isOn = useSyncExternalStore(
    subscribe,
    () => document.fullscreenElement !== null,
    () => false,
  )
  const isAllowed = useSyncExternalStore(
    subscribe,
    () => document.fullscreenEnabled === true,
    () => false,
  )
  const toggle = useCallback(() => {
    const done = document.fullscreenElement
      ? document.exitFullscreen()
      : document.documentElement.requestFullscreen()
    // The browser may still refuse, and then nothing has changed.
    done.catch(() => {})
  }, [])
  return { isOn, toggle: isAllowed ? toggle : null }
}

function subscribe(changed: () => void): () => void {
  document.addEventListener('fullscreenchange', changed)
  return () => document.removeEventListener('fullscreenchange', changed)
}
