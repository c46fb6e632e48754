import { type ComponentType, useState } from 'react'

/** A part of the page whose code is fetched when it is first wanted. */
export interface LoadedPart<Props> {
  /** Null while it is closed. */
  Part: ComponentType<Props> | null
  /** Whether its code could not be had when it was wanted last. */
  hasFailed: boolean
  open: () => Promise<void>
  close: () => void
}

/** The part that `load` fetches, which may reject; closed at first. */
export function useLoadedPart<Props>(load: () => Promise<ComponentType<Props>>): LoadedPart<Props> {
  const [Part, setPart] = useState<ComponentType<Props> | null>(null)
  const [hasFailed, setHasFailed] = useState(false)
  const open = async () => {
    try {
      const loaded = await load()
      setPart(() => loaded)
      setHasFailed(false)
    } catch {
      setHasFailed(true)
    }
  }
  return { Part, hasFailed, open, close: () => setPart(null) }
}
