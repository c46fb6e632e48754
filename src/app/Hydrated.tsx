import { useEffect } from 'react'

/** Calls back once when the page around it answers to the reader. */
export function Hydrated({ onHydrated }: { onHydrated: () => void }) {
  useEffect(onHydrated, [onHydrated])
  return null
}
