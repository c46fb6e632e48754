import { type RefObject, useLayoutEffect, useRef } from 'react'

/** Attributes for an element that holds what the server sent. */
export interface SentAttributes {
  ref: RefObject<HTMLDivElement | null>
  suppressHydrationWarning: true
  children: ''
}

/**
 * Keeps what the server sent inside an element, or copies it from the element of that selector in `sent`, where the
 * element is new. To React it is a text that is left alone, so that it costs no hydration.
 */
export function useSent(sent: ParentNode, selector: string): SentAttributes {
  const ref = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (ref.current?.hasChildNodes()) return
    const copy = sent.querySelector(selector)?.cloneNode(true)
    if (copy) ref.current?.append(...copy.childNodes)
  }, [sent, selector])
  return { ref, suppressHydrationWarning: true, children: '' }
}
