import { useEffect } from 'react'
import { isDialogOpen } from '../linking/isCommand.ts'
import { useLink } from '../linking/LinkProvider.tsx'

/**
 * Escape leaves what was entered last: with no dialog open it clears the pick, wherever the focus is, and with nothing picked
 * it takes the focus out of the live map, whose arrow keys move it.
 */
export function useEscape(): void {
  const { store } = useLink()
  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || isDialogOpen()) return
      const { picked, clearPick } = store.getState()
      const focused = document.activeElement
      if (picked) clearPick()
      else if (focused instanceof HTMLCanvasElement) focused.blur()
    }
    document.addEventListener('keydown', leave)
    return () => document.removeEventListener('keydown', leave)
  }, [store])
}
