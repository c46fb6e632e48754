import { useContext, useLayoutEffect, useRef } from 'react'
import { followEmphasis } from '../linking/followEmphasis.ts'
import { LinkContext } from '../linking/LinkProvider.tsx'

/** What {@link AsSent} shows. */
export interface AsSentProps {
  /** A copy of the page as the server sent it; null while the server writes it. */
  sent: ParentNode | null
  /** Selector of the part to show. */
  part: string
}

/**
 * A part of the page as the server sent it, in place of one that has thrown. Its links lead to entries and change the
 * address, as they do without a script.
 */
export function AsSent({ sent, part }: AsSentProps) {
  const ref = useRef<HTMLDivElement>(null)
  const link = useContext(LinkContext)
  useLayoutEffect(() => {
    const copy = sent?.querySelector(part)?.cloneNode(true)
    ref.current?.replaceChildren(...(copy ? [copy] : []))
  }, [sent, part])
  useLayoutEffect(
    () => (link ? followEmphasis(document, link.story, link.store) : undefined),
    [link],
  )
  return <div ref={ref} className="as-sent" />
}
