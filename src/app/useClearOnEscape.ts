import { useEffect } from 'react'
import { useLink } from '../linking/LinkProvider.tsx'

/** Escape clears the pick, wherever the focus is. */
export function useClearOnEscape(): void {
  const { store } = useLink()
  useEffect(() => {
    const clear = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) store.getState().clearPick()
    }
    document.addEventListener('keydown', clear)
    return () => document.removeEventListener('keydown', clear)
  }, [store])
}
