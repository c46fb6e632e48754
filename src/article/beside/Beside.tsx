import { type ReactNode, Suspense, useContext } from 'react'
import { useLink } from '../../linking/LinkProvider.tsx'
import { SafePart } from '../../linking/SafePart.tsx'
import type { CountryCode, Flow, Story } from '../../model/story.ts'
import { useWords } from '../../words/words.ts'
import { BesideContext } from './besideContext.ts'

/** What stands beside the article on a country; nothing where nothing does. */
export function CountryBeside({ code }: { code: CountryCode }) {
  const { wholeStory } = useLink()
  const parts = useContext(BesideContext)
  if (!parts || !hasBeside(wholeStory, code)) return null
  return (
    <Loaded>
      <parts.Country code={code} />
    </Loaded>
  )
}

/** The same inside the country's entry in the lists. */
export function EntryBeside({ code }: { code: CountryCode }) {
  const { wholeStory } = useLink()
  const parts = useContext(BesideContext)
  return parts && hasBeside(wholeStory, code) ? <parts.Entry code={code} /> : null
}

/** What is counted between the two sides of a flow; nothing where nothing is. */
export function FlowBeside({ flow }: { flow: Flow }) {
  const { figures = [] } = useLink().wholeStory
  const parts = useContext(BesideContext)
  const { from, to } = flow
  const isCounted = figures.some(
    ({ country, partner }) =>
      (country === from && partner === to) || (country === to && partner === from),
  )
  if (!parts || !isCounted) return null
  return (
    <Loaded>
      <parts.Pair flow={flow} />
    </Loaded>
  )
}

function hasBeside({ background = [], figures = [] }: Story, code: CountryCode): boolean {
  return [...background, ...figures].some(({ country }) => country === code)
}

/** Nothing until the code is there; words in its place if it cannot be had. */
function Loaded({ children }: { children: ReactNode }) {
  const { besideFailed } = useWords().card
  return (
    <SafePart instead={<p className="facts">{besideFailed}</p>}>
      <Suspense fallback={null}>{children}</Suspense>
    </SafePart>
  )
}
