import { memo } from 'react'
import { useOneStop } from '../linking/useOneStop.ts'
import type { ReadingParts } from './reading.ts'
import { useSent } from './useSent.ts'

/**
 * What is read as the server sent it: links and emphasis work by its attributes, so that it costs neither script nor
 * hydration.
 */
export function sentReading(sent: ParentNode): ReadingParts {
  return {
    Text: memo(() => (
      <>
        <header className="article-head" {...useSent(sent, '.article-head')} />
        <div className="article-body" {...useSent(sent, '.article-body')} />
      </>
    )),
    Lists: memo(() => (
      <>
        <SentList sent={sent} heading="_flows" />
        <SentList sent={sent} heading="_countries" />
      </>
    )),
  }
}

function SentList({ sent, heading }: { sent: ParentNode; heading: string }) {
  const attributes = useSent(sent, `[aria-labelledby="${heading}"]`)
  useOneStop(attributes.ref, '.entry')
  return <section className="entries" aria-labelledby={heading} {...attributes} />
}
