import { useSent } from '../useSent.ts'
import { type BesideParts, SLOT } from './besideContext.ts'

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

/** What the server sent of this in the entry of that id. */
function FromSent({ sent, id }: { sent: ParentNode; id: string }) {
  return <div className={SLOT} {...useSent(sent, `[id="${id}"] .${SLOT}`)} />
}
