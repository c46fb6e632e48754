import { useSyncExternalStore } from 'react'

const DARK = '(prefers-color-scheme: dark)'

/** The theme to draw in: the asked one, or the system's and its changes. */
export function useTheme(asked: 'light' | 'dark' | 'auto'): 'light' | 'dark' {
  const dark = useSyncExternalStore(
    (changed) => {
      const query = window.matchMedia(DARK)
      query.addEventListener('change', changed)
      return () => query.removeEventListener('change', changed)
    },
    () => window.matchMedia(DARK).matches,
    () => false,
  )
  if (asked !== 'auto') return asked
  return dark ? 'dark' : 'light'
}
