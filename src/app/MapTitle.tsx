import { useEffect, useState } from 'react'
import { useLink } from '../linking/LinkProvider.tsx'
import { useStoryLanguage } from '../linking/useStoryLanguage.ts'

/** The story's title over a map that stands alone, where it is the page's own heading; hidden beside the article. */
export function MapTitle() {
  const { title } = useLink().story
  const [Heading, setHeading] = useState<'h1' | 'h2'>('h2')
  useEffect(() => {
    if (document.documentElement.dataset.ui === 'map') setHeading('h1')
  }, [])
  return (
    <Heading className="map-title" {...useStoryLanguage()}>
      {title}
    </Heading>
  )
}
