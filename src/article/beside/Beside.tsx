import { useContext } from 'react'
import type { CountryCode, Flow } from '../../model/story.ts'
import { BesideContext } from './besideContext.ts'

/** What stands beside the article on a country; nothing where nothing does. */
export function CountryBeside({ code }: { code: CountryCode }) {
  const parts = useContext(BesideContext)
  return parts && <parts.Country code={code} />
}

/** What is counted between the two sides of a flow; nothing where nothing is. */
export function FlowBeside({ flow }: { flow: Flow }) {
  const parts = useContext(BesideContext)
  return parts && <parts.Pair flow={flow} />
}
