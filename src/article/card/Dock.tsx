import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { useLink } from '../../linking/LinkProvider.tsx'
import { shownLink } from '../../linking/shownLink.ts'
import { targetEvents } from '../../linking/targetEvents.ts'
import type { Target } from '../../model/target.ts'
import { CardPath } from './CardPath.tsx'

/** What {@link Dock} holds. */
export interface DockProps {
  articleRef: RefObject<HTMLElement | null>
  target: Target
  /** Whether it covers the article. */
  isWhole: boolean
  /** Called on Escape in a dock that covers the article. */
  onShrink: () => void
  /** Leads back to the words of the article that are shown. */
  onWords: () => void
  children: ReactNode
}

/**
 * Where the card of a pick stands. A focus inside it goes to the next card's title when another target is
 * picked there, and back to the target's words, or its mark on the map, when the card goes; to the article if they are hidden.
 */
export function Dock({ articleRef, target, isWhole, onShrink, onWords, children }: DockProps) {
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
      const link =
        shownLink(articleRef.current, shown.current) ??
        shownLink(document, shown.current) ??
        articleRef.current
      queueMicrotask(() => link?.focus({ preventScroll: true }))
    }
  }, [articleRef])
  useEffect(() => {
    if (!isWhole) return
    const shrink = (event: KeyboardEvent) => {
      const isElsewhere = event.target instanceof Element && event.target.closest('dialog')
      if (event.key !== 'Escape' || isElsewhere) return
      event.preventDefault()
      onShrink()
    }
    document.addEventListener('keydown', shrink, { capture: true })
    return () => document.removeEventListener('keydown', shrink, { capture: true })
  }, [isWhole, onShrink])
  const events = targetEvents(link, 'card')
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
  }
  return (
    <div ref={ref} className={isWhole ? 'dock whole' : 'dock'} {...withFocus}>
      <CardPath dockRef={ref} target={target} onWords={onWords} />
      {children}
    </div>
  )
}
