import { useEffect, useSyncExternalStore } from 'react'
import type { ColourScheme } from '../kinds/palette.ts'
import type { Theme } from '../protocol/pageOptions.ts'

const DARK = '(prefers-color-scheme: dark)'

/** The theme to draw in: the asked one, or the system's and its changes; the page's styles follow. */
export function useTheme(asked: Theme): ColourScheme {
  const dark = useSyncExternalStore(
    (changed) => {
      const query = window.matchMedia(DARK)
      query.addEventListener('change', changed)
      return () => query.removeEventListener('change', changed)
    },
    () => window.matchMedia(DARK).matches,
    () => false,
  )
  useEffect(() => {
    if (asked === 'auto') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = asked
  }, [asked])
  if (asked !== 'auto') return asked
  return dark ? 'dark' : 'light'
}
