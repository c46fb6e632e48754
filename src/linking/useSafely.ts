import { useCallback, useState } from 'react'

/** Wraps a function for somebody else to call: what it throws is thrown by the component, and {@link SafePart} sees it. */
export type Safely = <A extends unknown[]>(run: (...given: A) => void) => (...given: A) => void

/** For what a component has called back outside of React's sight. */
export function useSafely(): Safely {
  const [, setState] = useState(null)
  return useCallback(
    (run) =>
      (...given) => {
        try {
          run(...given)
        } catch (error) {
          setState(() => {
            throw error
          })
        }
      },
    [],
  )
}
