import { useLayoutEffect, useRef } from 'react'
import type { BesideParts } from './besideContext.ts'

/**
 * The parts for a browser: the server has written all of them into the entries, from where cards have copies. Null if it has
 * written none.
 */
export function sentBeside(sent: ParentNode): BesideParts | null {
  if (!sent.querySelector('.beside')) return null
  return {
    Country: ({ code }) => <FromSent key={code} sent={sent} id={code} />,
    Pair: ({ flow }) => <FromSent key={flow.id} sent={sent} id={flow.id} />,
  }
}

/**
 * What the server sent of this in the entry of that id. None of it depends on a script: to React it is a text that is left
 * alone, so that it costs no hydration.
 */
function FromSent({ sent, id }: { sent: ParentNode; id: string }) {
  const ref = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (ref.current?.hasChildNodes()) return
    const copy = sent.querySelector(`[id="${id}"] .beside`)?.cloneNode(true)
    if (copy) ref.current?.append(copy)
  }, [sent, id])
  return (
    <div ref={ref} suppressHydrationWarning>
      {''}
    </div>
  )
}
