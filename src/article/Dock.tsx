import { type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react'
import { useLink } from '../linking/LinkProvider.tsx'
import type { Target } from '../linking/target.ts'
import { targetEvents } from '../linking/targetEvents.ts'

/** What {@link Dock} holds. */
export interface DockProps {
  articleRef: RefObject<HTMLElement | null>
  target: Target
  /** Whether it covers the article. */
  isWhole: boolean
  /** Called on Escape in a dock that covers the article. */
  onShrink: () => void
  children: ReactNode
}

/**
 * Where the card of a pick stands. A focus inside it goes to the next card's title when another target is
 * picked there, and back to the target's words when the card goes.
 */
export function Dock({ articleRef, target, isWhole, onShrink, children }: DockProps) {
  const link = useLink()
  const ref = useRef<HTMLDivElement>(null)
  const shown = useRef(target.id)
  const hadFocus = useRef(false)
  useLayoutEffect(() => {
    const focusIsLost = hadFocus.current && !ref.current?.contains(document.activeElement)
    if (shown.current !== target.id && focusIsLost) ref.current?.querySelector('h2')?.focus()
    shown.current = target.id
  }, [target.id])
  useLayoutEffect(() => {
    const dock = ref.current
    return () => {
      if (!dock?.contains(document.activeElement)) return
      const selector = `a[data-target="${shown.current}"]`
      const words = articleRef.current?.querySelector<HTMLElement>(selector)
      queueMicrotask(() => words?.focus({ preventScroll: true }))
    }
  }, [articleRef])
  const events = targetEvents(link, 'list')
  const withFocus: typeof events = {
    ...events,
    onFocus: (event) => {
      hadFocus.current = true
      events.onFocus(event)
    },
    onBlur: (event) => {
      hadFocus.current = false
      events.onBlur(event)
    },
    onKeyDown: (event) => {
      if (event.key === 'Escape' && isWhole) {
        event.preventDefault()
        onShrink()
      }
      events.onKeyDown(event)
    },
  }
  return (
    <div ref={ref} className={isWhole ? 'dock whole' : 'dock'} {...withFocus}>
      {children}
    </div>
  )
}
