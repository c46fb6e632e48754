import { useSyncExternalStore } from 'react'
import { useLink } from '../linking/LinkProvider.tsx'
import { siteAddress, storyAddress } from '../model/storyAddress.ts'
import { useWords } from '../words/words.ts'

/** What {@link PageAddress} is made from. */
export interface PageAddressProps {
  /** From the page to the site's root: `./`, `../` and so on. */
  toRoot: string
  /** Absolute address of the site, if the build knows it; else the browser says it. */
  siteUrl: string | undefined
}

/** Where the story is to be found, for paper alone: the style sheet hides it on screens. */
export function PageAddress({ toRoot, siteUrl }: PageAddressProps) {
  const story = useLink().wholeStory
  const { page } = useWords()
  const site = useSyncExternalStore(
    watchNothing,
    () => siteUrl ?? siteAddress(toRoot, location.href),
    () => siteUrl,
  )
  return <p className="page-address">{site && page.printedAddress(storyAddress(site, story))}</p>
}

/** No page moves while it is open. */
function watchNothing(): () => void {
  return () => {}
}
