import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { isDialogOpen } from '../../linking/isCommand.ts'
import { useLink } from '../../linking/LinkProvider.tsx'
import { shownLink } from '../../linking/shownLink.ts'
import { targetEvents } from '../../linking/targetEvents.ts'
import type { Target } from '../../model/target.ts'
import { CardPath } from './CardPath.tsx'
import { SheetHandle } from './SheetHandle.tsx'
import { lowerHeight, type SheetHeight } from './sheet.ts'

/** What {@link Dock} holds. */
export interface DockProps {
  articleRef: RefObject<HTMLElement | null>
  target: Target
  /** How much of the card is seen; whole, it covers the article. */
  height: SheetHeight
  onHeight: (height: SheetHeight) => void
  /** Leads back to the words of the article that are shown. */
  onWords: () => void
  children: ReactNode
}

/**
 * Where the card of a pick stands. A focus inside it goes to the next card's title when another target is
 * picked there, and back to the target's words, or its mark on the map, when the card goes; to the article if they are hidden.
 */
export function Dock({ articleRef, target, height, onHeight, onWords, children }: DockProps) {
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
    if (height === 'peek') return
    const shrink = (event: KeyboardEvent) => {
      const hasHandle = isShown(ref.current?.querySelector('.sheet-handle'))
      if (event.key !== 'Escape' || isDialogOpen() || (height === 'half' && !hasHandle)) return
      event.preventDefault()
      onHeight(lowerHeight(height, hasHandle))
    }
    document.addEventListener('keydown', shrink, { capture: true })
    return () => document.removeEventListener('keydown', shrink, { capture: true })
  }, [height, onHeight])
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
    <div ref={ref} className={`dock ${height}`} {...withFocus}>
      <CardPath dockRef={ref} target={target} onWords={onWords} />
      <SheetHandle sheetRef={ref} height={height} onHeight={onHeight} />
      {children}
    </div>
  )
}

function isShown(element: Element | null | undefined): boolean {
  return element ? element.getClientRects().length > 0 : false
}
