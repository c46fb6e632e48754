import { type ReactNode, Suspense, useContext, useEffect } from 'react'
import { useLink } from '../../linking/LinkProvider.tsx'
import { SafePart } from '../../linking/SafePart.tsx'
import type { CountryCode, Flow } from '../../model/story.ts'
import { useWords } from '../../words/words.ts'
import { BesideContext, type BesideParts } from './besideContext.ts'

/** What stands beside the article on a country, or in its entry; nothing where nothing does. */
export function CountryBeside({ code, isEntry }: { code: CountryCode; isEntry?: boolean }) {
  const { background = [], figures = [] } = useLink().wholeStory
  const has = [...background, ...figures].some(({ country }) => country === code)
  return (
    <Loaded has={has} isEntry={isEntry}>
      {({ Country }) => <Country code={code} />}
    </Loaded>
  )
}

/** What is counted between the two sides of a flow; nothing where nothing is. */
export function FlowBeside({ flow }: { flow: Flow }) {
  const { figures = [] } = useLink().wholeStory
  const { from, to } = flow
  const has = figures.some(
    ({ country, partner }) =>
      (country === from && partner === to) || (country === to && partner === from),
  )
  return <Loaded has={has}>{({ Pair }) => <Pair flow={flow} />}</Loaded>
}

interface LoadedProps {
  has: boolean
  /** Entries keep what the server sent until somebody wants the code. */
  isEntry?: boolean | undefined
  children: (parts: BesideParts) => ReactNode
}

function Loaded({ has, isEntry = false, children }: LoadedProps) {
  const parts = useContext(BesideContext)
  const { card } = useWords()
  // Another choice of kinds draws the entries anew.
  const { story, wholeStory } = useLink()
  const isWanted = has && (!isEntry || story !== wholeStory)
  useEffect(() => {
    if (isWanted) parts?.want()
  }, [isWanted, parts])
  if (!has || !parts) return null
  return (
    <SafePart instead={<p className="facts">{card.besideFailed}</p>}>
      <Suspense fallback={null}>{children(parts)}</Suspense>
    </SafePart>
  )
}
